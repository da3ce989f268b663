package org.jingwei.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordTreeTest {

    private static WordTree tree(Iterable<String> words) {
        List<Word> all = new ArrayList<>();
        words.forEach(word -> all.add(new Word(word)));
        return new WordTree(all);
    }

    private static Optional<String> longest(WordTree tree, String text, int from) {
        return Optional.ofNullable(tree.longest(text, from)).map(Word::text);
    }

    @Property
    void it_finds_the_longest_word_at_every_place(@ForAll("words") Set<String> words, @ForAll("texts") String text) {
        WordTree tree = tree(words);
        for (int from = 0; from < text.length(); from++) {
            String rest = text.substring(from);
            assertThat(longest(tree, text, from))
                    .isEqualTo(words.stream().filter(rest::startsWith).max(Comparator.comparingInt(String::length)));
        }
    }

    @Property
    void a_tree_that_had_to_grow_still_knows_every_word(@ForAll("texts") String start) {
        List<String> words = IntStream.range(0, 3_000)
                .mapToObj(k -> start + (char) ('一' + k) + "业")
                .toList();
        WordTree tree = tree(words);
        assertThat(words).allSatisfy(word -> assertThat(longest(tree, word, 0)).hasValue(word));
    }

    @Test
    void the_start_of_a_word_is_none() {
        assertThat(longest(tree(List.of("增加值")), "增加", 0)).isEmpty();
    }

    @Provide
    Arbitrary<Set<String>> words() {
        return text(1, 4).set().ofMinSize(1).ofMaxSize(40);
    }

    @Provide
    Arbitrary<String> texts() {
        return text(0, 30);
    }

    /** Few characters, so that words begin alike; two of them share the low bits by which branches are told apart at first sight. */
    private static Arbitrary<String> text(int least, int most) {
        return Arbitraries.strings()
                .withChars('增', '加', '值', (char) ('增' + 64))
                .ofMinLength(least)
                .ofMaxLength(most);
    }
}
