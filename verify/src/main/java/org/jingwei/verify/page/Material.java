package org.jingwei.verify.page;

import java.util.List;
import org.jingwei.core.fact.Fact;
import org.jingwei.core.text.Article;

/** An article and the facts that somebody read in it; by whom does not matter to the checks. */
public record Material(Article article, List<Fact> facts) {

    public Material {
        facts = List.copyOf(facts);
    }
}
