package org.jingwei.verify.list;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The items of a printed list, told apart by 、 and by a last 和, 与 or 及. */
record Items(List<String> items, boolean open) {

    private static final Pattern AND = Pattern.compile("(?<=[^、]{1,40})(?:以及|及其他|和|与|及|暨)(?=[^、]{1,40})");
    private static final int LONGEST = 16;
    private static final int TAIL = 2;
    private static final Pattern OTHER = Pattern.compile("[，：；。\\d]|[及和与]$");
    private static final Pattern OPEN = Pattern.compile("等(?:[^、]{0,3})?$");

    static Items of(String list) {
        String bare = outsideBrackets(list).strip();
        boolean open = OPEN.matcher(bare).find()
                || bare.indexOf('等', Math.max(0, bare.lastIndexOf('、'))) > 0;
        String closed = OPEN.matcher(bare).replaceFirst("");
        return new Items(
                Stream.of(closed.split("、", -1))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList(),
                open);
    }

    /** What stands in brackets explains an item and is none. */
    private static String outsideBrackets(String list) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        for (char c : list.toCharArray()) {
            if (c == '（' || c == '(') {
                depth++;
            } else if (c == '）' || c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether the list can be read as so many items; 和 may or may not part two. */
    boolean canBe(int number) {
        return items.size() <= number && number <= most();
    }

    /** Whether every item is short and says nothing but a name, so that their number can be trusted. */
    boolean plain() {
        return (items.size() > 2 || alike())
                && items.stream().allMatch(item -> item.length() > 1
                        && item.length() <= LONGEST
                        && !OTHER.matcher(item).find());
    }

    /** Two long names that end alike: 甲有限公司、乙有限公司. */
    private boolean alike() {
        String one = items.get(0);
        String two = items.get(items.size() - 1);
        return items.size() == 2
                && one.length() > TAIL + 1
                && two.length() > TAIL + 1
                && one.endsWith(two.substring(two.length() - TAIL));
    }

    /** With every 和 taken as a border. */
    int most() {
        return items.stream().mapToInt(item -> AND.split(item).length).sum();
    }
}
