package org.jingwei.app.command;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * The files that the words of a command line name: a file itself, a folder with everything below it. A folder is read in the
 * order of names, one level at a time, so that a great tree is never held in memory. Left out inside a folder: what is hidden
 * ({@code .name}), the lock files of Word ({@code ~$name}), and a folder that is its own ancestor by a link.
 */
final class FoundFiles implements Iterator<FoundFiles.Found> {

    /**
     * A file to read, or the reason why a word leads to none.
     *
     * @param name the path as given, or below the folder as given
     * @param named whether the command line names the file itself
     */
    record Found(String name, Optional<Path> path, boolean named, Optional<String> trouble) {

        static Found file(Path path, boolean named) {
            return new Found(path.toString(), Optional.of(path), named, Optional.empty());
        }

        static Found trouble(String name, String cause) {
            return new Found(name, Optional.empty(), true, Optional.of(cause));
        }
    }

    /** A path yet to visit, and the real folders above it. */
    private record Visit(Path path, boolean named, Set<Path> above) {}

    private final Iterator<String> words;
    private final Deque<Visit> open = new ArrayDeque<>();
    private final Deque<Found> ready = new ArrayDeque<>();

    FoundFiles(List<String> words) {
        this.words = List.copyOf(words).iterator();
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && (!open.isEmpty() || words.hasNext())) {
            if (open.isEmpty()) {
                begin(words.next());
            } else {
                visit(open.pop());
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public Found next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.pop();
    }

    private void begin(String word) {
        try {
            open.push(new Visit(Path.of(word), true, Set.of()));
        } catch (InvalidPathException e) {
            ready.add(Found.trouble(word, "不是文件名"));
        }
    }

    private void visit(Visit visit) {
        if (Files.isDirectory(visit.path)) {
            openFolder(visit);
        } else {
            ready.add(Found.file(visit.path, visit.named));
        }
    }

    private void openFolder(Visit folder) {
        try {
            Path real = folder.path.toRealPath();
            if (folder.above.contains(real)) {
                return;
            }
            List<Path> children = children(folder.path);
            if (children.isEmpty() && folder.named) {
                ready.add(Found.trouble(folder.path.toString(), "文件夹是空的"));
            }
            Set<Path> above = with(folder.above, real);
            children.forEach(child -> open.push(new Visit(child, false, above)));
        } catch (IOException | DirectoryIteratorException e) {
            ready.add(Found.trouble(
                    folder.path.toString(), "文件夹打不开（" + e.getClass().getSimpleName() + "）"));
        }
    }

    private static Set<Path> with(Set<Path> above, Path one) {
        Set<Path> all = new HashSet<>(above);
        all.add(one);
        return Set.copyOf(all);
    }

    /** Last name first, so that the first is on top when all have been pushed. */
    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (!name.startsWith(".") && !name.startsWith("~$") && !Files.isHidden(entry)) {
                    children.add(entry);
                }
            }
        }
        children.sort(Comparator.comparing((Path child) -> child.getFileName().toString())
                .reversed());
        return children;
    }
}
