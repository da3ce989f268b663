package org.jingwei.dispatch.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One project, one identity: finds the project of the book that a line of another list means. Names are compared without
 * brackets, spaces, punctuation and the words 项目, 工程, 建设; phases (一期, 二期) and figures count, for they tell projects apart.
 */
public final class ProjectNames {

    private static final Pattern FRAME = Pattern.compile("[\\s\\p{P}\\p{S}]|（|）|新建|建设|项目|工程|有限公司|有限责任公司|股份");
    private static final String PHASES = "一二三四五六七八九十";

    private ProjectNames() {}

    /** The name as it is compared. */
    public static String normal(String name) {
        StringBuilder half = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            half.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c);
        }
        String bare = FRAME.matcher(half.toString().toLowerCase(Locale.ROOT)).replaceAll("");
        for (int i = 1; i <= PHASES.length(); i++) {
            bare = bare.replace(PHASES.charAt(i - 1) + "期", i + "期").replace("第" + i + "期", i + "期");
        }
        return bare;
    }

    /** A project that a name may mean. */
    public record Candidate(Project project, boolean certain) {}

    /**
     * The projects that a draft may mean, those for certain first: the same name or alias, compared as above. Not for certain are
     * those of the same town one of whose names holds the other.
     */
    public static List<Candidate> of(ProjectDraft draft, List<Project> known) {
        List<Candidate> candidates = new ArrayList<>();
        for (Project project : known) {
            likeness(draft, project.draft()).ifPresent(certain -> candidates.add(new Candidate(project, certain)));
        }
        candidates.sort(Comparator.comparing((Candidate candidate) -> !candidate.certain()));
        return List.copyOf(candidates);
    }

    private static Optional<Boolean> likeness(ProjectDraft one, ProjectDraft other) {
        boolean sameTown =
                one.town().isBlank() || other.town().isBlank() || one.town().equals(other.town());
        List<String> others = names(other).toList();
        if (names(one).anyMatch(others::contains)) {
            return Optional.of(sameTown);
        }
        boolean holds = names(one)
                .anyMatch(name -> others.stream().anyMatch(known -> holds(name, known) || holds(known, name)));
        return sameTown && holds ? Optional.of(false) : Optional.empty();
    }

    private static boolean holds(String longer, String shorter) {
        return shorter.length() >= 4
                && longer.contains(shorter)
                && phase(longer).equals(phase(shorter));
    }

    private static String phase(String name) {
        int at = name.indexOf('期');
        return at > 0 ? name.substring(at - 1, at + 1) : "";
    }

    private static Stream<String> names(ProjectDraft draft) {
        return Stream.concat(Stream.of(draft.name()), draft.aliases().stream())
                .map(ProjectNames::normal)
                .filter(name -> !name.isEmpty());
    }
}
