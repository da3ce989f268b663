package org.jingwei.app.command;

import org.jingwei.app.wiring.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {ProgramVersion.sentence()};
    }
}
