package org.jingwei.app.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jingwei.app.wiring.Doors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files of a command, and how they are worked through. */
final class FileArguments {

    private static final int MOST_JOBS = 64;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "文件或文件夹；文件夹连同其子文件夹按名称次序读，隐藏文件和不认识的文件跳过")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--jobs", paramLabel = "N", defaultValue = "0", description = "同时读几个文件（默认：处理器的个数）")
    private int jobs;

    @Option(names = "--progress", description = "在标准错误上显示进度（终端上自动显示）")
    private boolean progress;

    /** One path, and not that of a folder. */
    boolean isOneFile() {
        return paths.size() == 1 && !new File(paths.get(0)).isDirectory();
    }

    /** Whether a path is one of the files given; of a folder, not what is in it. */
    boolean includes(String path) {
        return paths.stream().anyMatch(given -> same(given, path));
    }

    private static boolean same(String one, String other) {
        try {
            return Files.exists(Path.of(other))
                    && Files.exists(Path.of(one))
                    && Files.isSameFile(Path.of(one), Path.of(other));
        } catch (IOException | InvalidPathException unreadable) {
            return one.equals(other);
        }
    }

    Batch batch(Doors doors, Console console) {
        int threads =
                jobs > 0 ? Math.min(jobs, MOST_JOBS) : Runtime.getRuntime().availableProcessors();
        Progress said = new Progress(console, doors.clock(), progress || console.showsProgress());
        return new Batch(new FoundFiles(paths), doors.documents()::read, threads, console, said);
    }
}
