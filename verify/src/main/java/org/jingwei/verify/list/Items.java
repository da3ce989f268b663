package org.jingwei.verify.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The items of a printed list, told apart by 、 and by a last 和, 与 or 及. */
record Items(List<String> items, boolean open) {

    private static final Pattern AND = Pattern.compile("(?<=[^、]{1,40})(?:以及|及其他|和|与|及|暨)(?=[^、]{1,40})");
    private static final int LONGEST = 24;
    private static final int PLACE = 4;
    private static final Pattern VERB = Pattern.compile(
            "^(?:新(?!能源|型|材料|兴|区)|累计|全年|今年|力争|年内|计划|继续|已|共|再|建(?!筑|材|设)|创(?!新)|打造|引|培|组建|争取|获|认定|完成|改(?!革)|增(?!加值)|引进|招引|布局|实施)|^(?:国家|省|市|全国|全省|全市)级?$");
    private static final Pattern OTHER = Pattern.compile("[，：；。]|[及和与]$|\\d\\s?(?:个|项|条|家|户|大|名|位|件|种|%|至|~|—|-|$)");
    private static final Pattern OPEN = Pattern.compile("等(?:[^、]{0,3})?$");

    static Items of(String list) {
        String bare = outsideBrackets(list).strip();
        boolean open = OPEN.matcher(bare).find() || bare.indexOf('等', Math.max(0, bare.lastIndexOf('、'))) > 0;
        String closed = OPEN.matcher(bare).replaceFirst("");
        List<String> items = new ArrayList<>(Stream.of(closed.split("、", -1))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList());
        if (items.size() > 2) {
            items.set(0, led(items.get(0)));
        }
        return new Items(List.copyOf(items), open);
    }

    /** 占全市产值65%的甲厂: what stands before 的 leads to the first item and is no part of it. */
    private static String led(String item) {
        int of = item.lastIndexOf("%的");
        return of > 0 && of < item.length() - 2 ? item.substring(of + 2) : item;
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
        return items.size() > 1
                && items.stream()
                        .allMatch(item -> !item.isEmpty()
                                && Stream.of(AND.split(item)).allMatch(name -> name.length() <= LONGEST)
                                && !OTHER.matcher(item).find());
    }

    /** Whether they are kinds of which so many were made in all (新建甲、乙4处), not the things counted. */
    boolean kinds() {
        return VERB.matcher(items.get(0)).find();
    }

    /** Whether all but the verb of the first are names as short as those of places. */
    boolean places() {
        return items.size() > 2
                && items.stream()
                        .skip(1)
                        .allMatch(item ->
                                item.length() <= PLACE && !AND.matcher(item).find())
                && items.get(0).length() <= PLACE + 2;
    }

    /** With every 和 taken as a border. */
    int most() {
        return items.stream().mapToInt(item -> AND.split(item).length).sum();
    }
}
