package org.jingwei.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The words above all commands. */
@Command(
        name = "jingwei",
        synopsisSubcommandLabel = "命令",
        description = "%n经纬：把地方经济材料读成有依据的事实，并核对其中的数。",
        footer = "%n退出码：0 完成；1 audit 发现对不上的数；2 用法有误或有文件读不了。“jingwei 命令 --help” 说明各命令。")
final class JingweiCommand {

    @Mixin
    @SuppressWarnings("unused") // picocli looks at it
    private final CommonOptions common = new CommonOptions();
}
