package org.jingwei.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.core.text.Document;
import org.junit.jupiter.api.Test;

class PapersTest {

    /** A class of ours as papers write it: Fact, Reader.articles, org.jingwei.core.text.Line. Foreign ones carry their package. */
    private static final Pattern CLASS =
            Pattern.compile("`(?:org\\.jingwei\\.(?:[a-z]+\\.)*)?([A-Z][a-z]+(?:[A-Z]?[a-z0-9]+)*)(?:\\.\\w+)?`");

    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|enum|record) ([A-Z]\\w+)");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)[^)]*\\)");
    private static final Pattern FILE = Pattern.compile("`([\\w.-]+(?:/[\\w.*-]+)+)`");
    private static final Set<String> KINDS = Set.of("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security");
    private static final Pattern ENTRY = Pattern.compile(
            "- !\\[(CORE|READING|VERIFY|ANALYSIS|DISPATCH|LEDGER|OFFICE|APP|CLUSTER|BUILD|DOCS)] .+\\.");

    @Test
    void a_class_that_a_paper_names_exists() {
        Set<String> types = types();
        assertThat(papers())
                .isNotEmpty()
                .allSatisfy(paper -> assertThat(classesIn(Root.read(paper)))
                        .as("classes named in %s", paper)
                        .allMatch(types::contains));
    }

    @Test
    void a_class_that_does_not_exist_would_be_found_out() {
        assertThat(
                        classesIn(
                                "see `Document`, `org.jingwei.core.text.Line` and `FactOracle.ask`, not `README.md`, `a.csv` or `java.util.List`"))
                .containsExactly("Document", "Line", "FactOracle");
        assertThat(types()).contains(Document.class.getSimpleName(), "Line").doesNotContain("FactOracle");
    }

    @Test
    void a_file_that_a_paper_names_exists() {
        assertThat(papers()).allSatisfy(paper -> {
            String text = Root.read(paper);
            List<Path> links = LINK.matcher(text)
                    .results()
                    .map(link -> paper.resolveSibling(link.group(1)))
                    .toList();
            List<Path> files = FILE.matcher(text)
                    .results()
                    .map(file -> file.group(1))
                    .filter(PapersTest::isOurs)
                    .map(file -> Root.of(file))
                    .toList();
            assertThat(Stream.concat(links.stream(), files.stream()))
                    .as("files named in %s", paper)
                    .allMatch(Files::exists);
        });
    }

    @Test
    void the_changelog_is_open_and_well_formed() {
        assertThat(faults(Root.read(Root.of("CHANGELOG.md")))).isEmpty();
    }

    @Test
    void a_fault_of_a_changelog_is_found() {
        assertThat(faults("# Changelog\n\n## [1.0.0] - 2031-01-31\n\n### Added\n\n- ![APP] One.\n"))
                .containsExactly("the first section is not [Unreleased]");
        String open = "# Changelog\n\n## [Unreleased]\n\n";
        assertThat(faults(open + "### News\n\n- ![APP] One.\n")).containsExactly("no such kind of change: ### News");
        assertThat(faults(open + "### Added\n\n- One.\n")).containsExactly("not an entry: - One.");
        assertThat(faults(open + "### Added\n\n- ![MOON] One.\n")).containsExactly("not an entry: - ![MOON] One.");
        assertThat(faults(open + "## [1.0] - yesterday\n")).containsExactly("not a release: ## [1.0] - yesterday");
        assertThat(faults(open + "### Fixed\n\n- ![APP] One.\n\n### Fixed\n\n- ![APP] Two.\n"))
                .containsExactly("twice in one release: ### Fixed");
        assertThat(faults(open + "### Fixed\n\n- ![APP] One.\n")).isEmpty();
    }

    /** Whether it begins with a folder of the project; what the build makes is left out. */
    private static boolean isOurs(String file) {
        return Files.isDirectory(Root.of(file.substring(0, file.indexOf('/'))))
                && !file.contains("target/")
                && !file.contains("*");
    }

    private static List<Path> papers() {
        List<Path> papers = new ArrayList<>(Root.files(Root.of("docs"), ".md"));
        Stream.of("README.md", "README.zh-CN.md", "CONTRIBUTING.md").forEach(name -> papers.add(Root.of(name)));
        return papers;
    }

    private static List<String> classesIn(String paper) {
        return CLASS.matcher(paper).results().map(named -> named.group(1)).toList();
    }

    private static Set<String> types() {
        return Stream.concat(Root.sources("main").stream(), Root.sources("test").stream())
                .flatMap(file -> TYPE.matcher(Root.read(file)).results())
                .map((MatchResult type) -> type.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> faults(String changelog) {
        List<String> faults = new ArrayList<>();
        List<String> lines = changelog.lines().filter(line -> !line.isBlank()).toList();
        List<String> sections =
                lines.stream().filter(line -> line.startsWith("## ")).toList();
        if (sections.isEmpty() || !sections.get(0).equals("## [Unreleased]")) {
            faults.add("the first section is not [Unreleased]");
        }
        Set<String> kinds = new HashSet<>();
        for (String line : lines) {
            if (line.startsWith("### ")) {
                if (!KINDS.contains(line.substring(4))) {
                    faults.add("no such kind of change: " + line);
                } else if (!kinds.add(line)) {
                    faults.add("twice in one release: " + line);
                }
            } else if (line.startsWith("## ")) {
                kinds.clear();
                if (!line.matches("## \\[Unreleased]|## \\[\\d+\\.\\d+\\.\\d+] - \\d{4}-\\d\\d-\\d\\d")) {
                    faults.add("not a release: " + line);
                }
            } else if (line.startsWith("-") && !ENTRY.matcher(line).matches()) {
                faults.add("not an entry: " + line);
            }
        }
        return faults;
    }
}
