package org.jingwei.app.command;

import picocli.CommandLine.Option;

/** Help and version; picocli answers both by itself. */
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
