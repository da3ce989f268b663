package org.jingwei.dispatch.target;

import java.util.List;
import java.util.Optional;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Stamp;

/** The book of targets. Versions are added, never changed; the last counts. Thread-safe. */
public interface TargetBook {

    /**
     * Sets a target.
     *
     * @param version the version that the caller had seen, 0 for none
     * @throws ChangedMeanwhile if the book holds another one by now
     */
    Target set(TargetDraft draft, int version, Stamp stamp);

    /**
     * Sets the parts of a whole by one dimension anew, all or none; parts that it had and that are not among them become
     * {@link TargetValue.NotSet}. The drafts are those of {@link Splitting}.
     *
     * @param version of the whole that was cut
     * @throws ChangedMeanwhile if the book holds another one by now
     * @throws IllegalArgumentException unless all are parts of the same whole by the same dimension
     */
    List<Target> split(List<TargetDraft> parts, int version, Stamp stamp);

    /** The version that counts. Empty means that nobody set it, which differs from {@link TargetValue.NotSet}. */
    Optional<Target> find(TargetKey key);

    /** Every version, the first first. */
    List<Target> versions(TargetKey key);

    /** What counts for a region and a year, wholes before parts, by indicator. */
    List<Target> list(String region, int year);

    /**
     * What counts of some indicators as a whole, of every tier, by indicator, region, year and tier; what is said not to be set
     * is among it.
     *
     * @param regions empty for all
     * @param from first year, {@code until} last year
     */
    List<Target> wholes(List<String> indicators, List<String> regions, int from, int until);

    /** The parts of a whole by a dimension, in the order in which they were first set; those no longer set are left out. */
    List<Target> parts(TargetKey whole, String dimension);
}
