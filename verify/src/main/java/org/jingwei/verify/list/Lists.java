package org.jingwei.verify.list;

import java.util.ArrayList;
import java.util.List;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Paragraph;

/** Holds the counts that an article announces against the lists beside or below them. */
public final class Lists {

    private Lists() {}

    public static List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        List<Paragraph> paragraphs = article.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            findings.addAll(Balance.check(article.document(), paragraphs.get(i)));
            findings.addAll(Glosses.check(article.document(), paragraphs.get(i)));
            for (Announcement count : Announcement.in(paragraphs.get(i))) {
                int index = i;
                InlineLists.check(article.document(), count)
                        .or(() -> Refrains.check(article.document(), count))
                        .or(() -> Sequences.check(article.document(), count, paragraphs, index))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }
}
