package org.jingwei.verify.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingwei.core.finding.Finding;
import org.jingwei.core.finding.Verdict;
import org.jingwei.core.text.Article;
import org.jingwei.core.text.Paragraph;

/** Holds the counts that an article announces against the lists beside or below them. */
public final class Lists {

    private static final int NAME = 8;

    private Lists() {}

    public static List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        List<Tallies.Told> all = new ArrayList<>();
        List<Paragraph> paragraphs = article.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            findings.addAll(Balance.check(article.document(), paragraphs.get(i)));
            List<Finding> told = new ArrayList<>();
            for (Announcement count : Announcement.in(paragraphs.get(i))) {
                int index = i;
                Optional<Finding> inline = InlineLists.check(article.document(), count);
                inline.filter(finding -> finding.verdict() == Verdict.HOLDS)
                        .or(() -> Refrains.check(article.document(), count))
                        .or(() -> Choruses.check(article.document(), count, paragraphs, index))
                        .or(() -> inline)
                        .or(() -> Sequences.check(article.document(), count, paragraphs, index))
                        .ifPresent(finding -> {
                            told.add(finding);
                            all.add(new Tallies.Told(count, index, finding));
                        });
            }
            String text = paragraphs.get(i).text();
            findings.addAll(Years.check(article.document(), paragraphs.get(i)));
            Numbering.check(article.document(), paragraphs.get(i)).ifPresent(findings::add);
            findings.addAll(told);
            Glosses.check(article.document(), paragraphs.get(i)).stream()
                    .filter(gloss -> told.stream().noneMatch(finding -> same(text, finding, gloss)))
                    .forEach(findings::add);
        }
        for (Tallies.Told total : all.stream().filter(Tallies.Told::total).toList()) {
            Tallies.check(article.document(), total, all)
                    .ifPresent(instead -> findings.set(findings.indexOf(total.finding()), instead));
        }
        return findings;
    }

    /** Whether both begin at the same name. */
    private static boolean same(String text, Finding finding, Finding gloss) {
        int one = text.indexOf(finding.quote());
        int other = text.indexOf(gloss.quote());
        return one >= 0 && Math.abs(one - other) <= NAME;
    }
}
