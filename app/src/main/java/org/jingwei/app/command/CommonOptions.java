package org.jingwei.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What every command has: help and version, which picocli answers by itself, and the headings of the help. */
@Command(
        versionProvider = Version.class,
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n",
        commandListHeading = "%n命令：%n")
@SuppressWarnings("unused")
final class CommonOptions {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "显示版本")
    private boolean version;
}
