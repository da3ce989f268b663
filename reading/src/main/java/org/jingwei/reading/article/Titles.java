package org.jingwei.reading.article;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the titles of a document: by its table of contents if it has one, and by how titles look. */
final class Titles {

    /** Lines {@code first} to {@code last} (indices, both included) are one title. */
    record Span(int first, int last) {}

    private static final Pattern MEETING =
            Pattern.compile("在.{2,60}(?:会|会议|大会|推进会|座谈会)上?的?(?:讲话|发言|致辞|报告).{0,6}$|(?:讲话|发言)——在.+会议?上?$");
    private static final Pattern PLACE = Pattern.compile(
            ".*(?:[XＸ×某][省市县区州镇乡旗]|[XＸ×某](?:街道|高新区|新区|开发区|经开区)|[\\u4e00-\\u9fff](?:[省市县州镇旗]|街道|高新区|新区|开发区|经开区)).*");
    private static final Pattern TIME = Pattern.compile(".*(?:\\d{4}|\\d{2}XX|XXXX|××××)年.*|.*(?:上半年|季度|\\d月|月份).*");
    private static final Pattern COUNT = Pattern.compile("[（(]?(?:共)?\\d{1,4}篇[）)]?");

    private static final int LONGEST = 80;
    private static final int SHORTEST = 4;
    private static final int NEEDED = 4;
    private static final int CERTAIN = 7;
    private static final double COVERED = 0.8;
    private static final int LONGEST_ISSUER = 16;
    private static final int LONGEST_TITLE_LINES = 3;

    private final List<CleanLine> lines;
    private final CueWords cues;
    private final Contents contents;

    Titles(List<CleanLine> lines, CueWords cues, Contents contents) {
        this.lines = lines;
        this.cues = cues;
        this.contents = contents;
    }

    List<Span> find() {
        TreeMap<Integer, Span> found = new TreeMap<>();
        List<String> announced = contents.titles();
        List<Span> aligned = new TitleAlignment(lines, announced, contents.to()).spans();
        aligned.forEach(span -> add(found, withSubtitles(span)));
        boolean covered = announced.size() >= 2 && aligned.size() >= COVERED * announced.size();
        for (int i = contents.titlesFrom(); i < lines.size(); i++) {
            best(i).filter(s -> score(s) >= (covered ? CERTAIN : NEEDED)).ifPresent(s -> add(found, withSubtitles(s)));
        }
        return List.copyOf(found.values());
    }

    private static void add(TreeMap<Integer, Span> found, Span span) {
        if (!taken(found, span.first()) && !taken(found, span.last())) {
            found.put(span.first(), span);
        }
    }

    /** The line alone or together with the line above, whichever looks more like a title. */
    private Optional<Span> best(int i) {
        if (!candidate(i)) {
            return Optional.empty();
        }
        Span alone = new Span(i, i);
        int above = previous(i);
        if (above < contents.titlesFrom()
                || !candidate(above)
                || cues.in(Cue.TITLE_END, lines.get(above).text())
                || issuer(lines.get(above).text())
                || dashed(i)) {
            return Optional.of(alone);
        }
        Span both = new Span(above, i);
        boolean adjacent = above == i - 1;
        boolean wrapped = MEETING.matcher(text(both)).find()
                && !MEETING.matcher(text(alone)).find();
        return Optional.of((adjacent || wrapped) && score(both) > score(alone) ? both : alone);
    }

    /** A line that names who issued a report, above its title. */
    private static boolean issuer(String text) {
        return text.length() <= LONGEST_ISSUER && "局委办室府院心组队会".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private String text(Span span) {
        StringBuilder text = new StringBuilder();
        for (int i = span.first(); i <= span.last(); i++) {
            text.append(lines.get(i).text());
        }
        return text.toString();
    }

    private static boolean taken(TreeMap<Integer, Span> found, int i) {
        var floor = found.floorEntry(i);
        return floor != null && floor.getValue().last() >= i;
    }

    private boolean candidate(int i) {
        CleanLine line = lines.get(i);
        String text = line.text();
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && !line.terminated()
                && text.indexOf('。') < 0
                && text.indexOf('；') < 0
                && Mark.of(text).isEmpty()
                && !COUNT.matcher(text).matches()
                && !compilation(text)
                && !cues.advert(text)
                && !cues.in(Cue.GLOSSARY, text)
                && !Masthead.date(text);
    }

    boolean compilation(String text) {
        return cues.in(Cue.COMPILATION, text) && text.length() <= LONGEST;
    }

    /** Evidence for a title, in the weights of cues.csv and the places round the line. */
    private int score(Span span) {
        int i = span.first();
        String text = text(span);
        if (text.length() > LONGEST) {
            return 0;
        }
        int end = cues.weight(Cue.TITLE_END, text);
        int dash = text.indexOf('—');
        if (end == 0 && dash > 0) {
            end = cues.weight(Cue.TITLE_END, text.substring(0, dash));
        }
        boolean meeting = MEETING.matcher(text).find();
        if ((end == 0 && !meeting) || (cues.in(Cue.PART, text) && end < 2)) {
            return 0;
        }
        int score = end + (meeting ? 3 : 0);
        score += PLACE.matcher(text).matches() ? 2 : text.contains("全") || text.contains("我") ? 1 : 0;
        score += TIME.matcher(text).matches() ? 1 : 0;
        score += opensAfter(span.last()) ? 2 : 0;
        score += blanksBefore(i) > 1 || (i == 0) ? 1 : 0;
        score -= openBefore(i) ? 3 : 0;
        score -= lines.get(i).indented() ? 2 : 0;
        score -= text.chars().filter(c -> c == '，').count() > 1 ? 2 : 0;
        return score;
    }

    private boolean opensAfter(int i) {
        int next = next(i);
        if (next < 0) {
            return false;
        }
        String text = lines.get(next).text();
        return Masthead.salutation(cues, text) || Masthead.date(text) || cues.in(Cue.OPENING, text);
    }

    private int blanksBefore(int i) {
        int k = i - 1;
        while (k >= 0 && lines.get(k).blank()) {
            k--;
        }
        return i - 1 - k;
    }

    /** A sentence is under way: the line before is long and has no end. */
    private boolean openBefore(int i) {
        int k = previous(i);
        return k >= 0 && !lines.get(k).terminated() && lines.get(k).text().length() > LONGEST;
    }

    private int previous(int i) {
        int k = i - 1;
        while (k >= 0 && lines.get(k).blank()) {
            k--;
        }
        return k;
    }

    private int next(int i) {
        int k = i + 1;
        while (k < lines.size() && lines.get(k).blank()) {
            k++;
        }
        return k < lines.size() ? k : -1;
    }

    /** Takes in the main title above a line that begins with a dash, and such a line below. */
    private Span withSubtitles(Span span) {
        int first = span.first();
        int last = span.last();
        int above = previous(first);
        if (dashed(first)) {
            for (int n = 0; n < LONGEST_TITLE_LINES - 1 && above >= contents.titlesFrom() && titleLike(above); n++) {
                first = above;
                above = previous(first);
            }
        }
        if (lines.get(first).text().startsWith("关于") && first > contents.titlesFrom() && titleLike(first - 1)) {
            // who reports stands in a line of its own above 关于…的报告
            first--;
        }
        int below = next(last);
        if (below >= 0
                && dashed(below)
                && titleLike(below)
                && !Masthead.date(lines.get(below).text())) {
            last = below;
        }
        return new Span(first, last);
    }

    private boolean dashed(int i) {
        return i >= 0
                && (lines.get(i).text().startsWith("——") || lines.get(i).text().startsWith("—"));
    }

    private boolean titleLike(int i) {
        CleanLine line = lines.get(i);
        return line.text().length() <= LONGEST / 2 + 10
                && !line.terminated()
                && line.text().indexOf('。') < 0
                && Mark.of(line.text()).isEmpty()
                && !line.blank()
                && !compilation(line.text())
                && !COUNT.matcher(line.text()).matches();
    }
}
