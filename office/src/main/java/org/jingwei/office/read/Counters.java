package org.jingwei.office.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts automatic numbers through a document and writes them as they are seen on the page. A list restarts below each number
 * of a higher level.
 */
final class Counters {

    static final int LEVELS = 9;
    private static final int UNSET = Integer.MIN_VALUE;

    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    /** A level of a list. {@code text} holds %1 to %9 for the numbers of the levels. */
    record Level(int start, Ordinals ordinals, String text, boolean gap, boolean legal) {

        static final Level PLAIN = new Level(1, Ordinals.NONE, "", false, false);
    }

    /**
     * @param list what is counted together
     * @param instance the use of the list that may restart it once, with {@code restartAt}
     */
    record Place(String list, String instance, int level, int restartAt) {

        static final int GOES_ON = -1;
    }

    String next(Place place, List<Level> levels) {
        int[] numbers = counts.computeIfAbsent(place.list(), list -> unset());
        int level = place.level();
        boolean restarts = place.restartAt() != Place.GOES_ON && restarted.add(place.instance() + " " + level);
        int start = levels.get(level).start();
        numbers[level] = restarts ? place.restartAt() : numbers[level] == UNSET ? start : numbers[level] + 1;
        Arrays.fill(numbers, level + 1, LEVELS, UNSET);
        return written(levels, level, numbers);
    }

    private static int[] unset() {
        int[] numbers = new int[LEVELS];
        Arrays.fill(numbers, UNSET);
        return numbers;
    }

    private static String written(List<Level> levels, int at, int[] numbers) {
        Level level = levels.get(at);
        if (level.ordinals() == Ordinals.NONE && !level.text().contains("%")) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        String text = level.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int other = c == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (other >= 0 && other < LEVELS) {
                out.append(number(levels.get(other), level.legal(), numbers[other]));
                i++;
            } else {
                out.append(c);
            }
        }
        return out.append(level.gap() && needsGap(out) ? " " : "").toString();
    }

    private static String number(Level level, boolean legal, int number) {
        int shown = number == UNSET ? level.start() : number;
        return legal ? String.valueOf(shown) : level.ordinals().write(shown);
    }

    /** After 一、 or （一） the page shows no gap worth a blank; after "1." or "第一条" it does. */
    private static boolean needsGap(CharSequence written) {
        return !written.isEmpty() && "、）)．。：:".indexOf(written.charAt(written.length() - 1)) < 0;
    }
}
