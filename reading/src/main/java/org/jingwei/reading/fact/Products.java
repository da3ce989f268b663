package org.jingwei.reading.fact;

import org.jingwei.core.term.Measure;
import org.jingwei.reading.figure.Figure;
import org.jingwei.reading.lexicon.WordList;

/** Products whose name alone stands for their output: 原煤30万吨, 主要产品石棉绒5000吨、铬铁800吨. */
final class Products {

    private static final String OUTPUT = "产量";

    private static final int LONGEST = 12;

    private final Nouns nouns;
    private final Memory memory;

    Products(Nouns nouns, Memory memory) {
        this.nouns = nouns;
        this.memory = memory;
    }

    /** The name with 产量 where it is that of a product, and {@code figure} says how much of it was made or how that grew. */
    String output(String name, Frame f, Figure figure) {
        if (f.measure == Measure.YOY || f.measure == Measure.GROWTH) {
            return memory.list.products.contains(name) ? name + OUTPUT : name;
        }
        if (f.measure != Measure.LEVEL
                || figure.relative()
                || name.length() > LONGEST
                || !WordList.WEIGHT.has(figure.unit().orElse(""))) {
            return name;
        }
        String made = WordList.PRODUCT
                .at(name, 0)
                .map(word -> name.substring(word.length()))
                .filter(rest -> rest.length() > 1 && !nouns.hasHead(rest))
                .orElse("");
        boolean listed = memory.list.products.contains(name)
                || memory.list.products.size() > 1 && memory.list.item && !nouns.hasHead(name);
        if (made.isEmpty() && !listed && !WordList.GOODS.has(name)) {
            return name;
        }
        String product = made.isEmpty() ? name : made;
        memory.list.products.add(product);
        return product + OUTPUT;
    }
}
