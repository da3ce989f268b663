package org.jingwei.ledger.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jingwei.ledger.postgres.LedgerUnavailable.Reason;

/**
 * Where PostgreSQL's programs lie. As it makes a cluster, initdb writes the name of their folder into SQL: on Windows in the code
 * page of the system, and what reads it expects UTF-8. So there a folder whose name is not of ASCII (a user's name in Chinese
 * is enough) gives way to one that all users of the machine have.
 */
final class Programs {

    private static final List<String> COMMON_FOLDERS = List.of("ProgramData", "PUBLIC");

    private final boolean windows;
    private final Charset codePage;
    private final Function<String, Optional<String>> variables;

    /**
     * @param codePage what programs that know no Unicode, as PostgreSQL, are told the names of files in
     * @param variables the environment
     */
    Programs(boolean windows, Charset codePage, Function<String, Optional<String>> variables) {
        this.windows = windows;
        this.codePage = codePage;
        this.variables = variables;
    }

    static Programs ofThisSystem() {
        return new Programs(File.separatorChar == '\\', codePage(), name -> Optional.ofNullable(System.getenv(name)));
    }

    /** What the system writes names of files in for programs that know no Unicode. */
    static Charset codePage() {
        return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    }

    /**
     * The folder to unpack into; it need not be there yet.
     *
     * @param wanted the folder to take where it can be
     * @param home the data folder that they are to serve
     * @throws LedgerUnavailable if PostgreSQL cannot work in the data folder, or there is no place for its programs
     */
    Path folder(Path wanted, Path home) throws IOException {
        Path folder = wanted.toAbsolutePath().normalize();
        if (!windows || codePage.equals(StandardCharsets.UTF_8)) {
            return folder;
        }
        if (!codePage.newEncoder().canEncode(home.toString())) {
            throw new LedgerUnavailable(
                    Reason.NO_FOLDER, home + "：PostgreSQL 按 " + codePage + " 编码读名称，其中有它没有的字，请用 --data 换一个文件夹");
        }
        return isAscii(folder) ? folder : common(folder, home);
    }

    private Path common(Path folder, Path home) throws IOException {
        for (String name : COMMON_FOLDERS) {
            Optional<Path> root = variables.apply(name).map(Path::of).filter(Programs::isAscii);
            if (root.isPresent() && Files.isDirectory(root.get())) {
                Path place = root.get().resolve("Jingwei").resolve("postgres-" + mark(home));
                mustBeOurs(Files.createDirectories(place), home);
                return place;
            }
        }
        throw new LedgerUnavailable(
                Reason.NO_FOLDER,
                folder + "：PostgreSQL 的程序要放在名称只有英文字母和数字的文件夹里，而这些地方都没有：" + COMMON_FOLDERS + "，请用 --data 换一个数据文件夹");
    }

    /** One place for each data folder, so that no user meets another's. */
    private static String mark(Path home) {
        return UUID.nameUUIDFromBytes(home.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Anybody may make folders there: what somebody else has put into this one is not for us to run. */
    private static void mustBeOurs(Path place, Path home) throws IOException {
        Path probe = Files.createTempFile(home, "owner", ".tmp");
        try {
            if (!List.of(Files.getOwner(probe), Files.getOwner(home)).contains(Files.getOwner(place))) {
                throw new LedgerUnavailable(
                        Reason.NO_FOLDER, place + " 属于 " + Files.getOwner(place).getName() + "，不运行其中的程序");
            }
        } finally {
            Files.delete(probe);
        }
    }

    private static boolean isAscii(Path path) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(path.toString());
    }
}
