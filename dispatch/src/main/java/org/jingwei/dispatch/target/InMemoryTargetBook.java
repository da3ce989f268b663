package org.jingwei.dispatch.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingwei.dispatch.book.ChangedMeanwhile;
import org.jingwei.dispatch.book.Stamp;

/** A book of targets that is forgotten with its process. */
public final class InMemoryTargetBook implements TargetBook {

    private final Map<TargetKey, List<Target>> targets = new LinkedHashMap<>();

    @Override
    public synchronized Target set(TargetDraft draft, int version, Stamp stamp) {
        int actual = versions(draft.key()).size();
        if (actual != version) {
            throw new ChangedMeanwhile(draft.key(), version, actual);
        }
        return add(draft, stamp);
    }

    private Target add(TargetDraft draft, Stamp stamp) {
        List<Target> versions = targets.computeIfAbsent(draft.key(), key -> new ArrayList<>());
        Target target =
                new Target(draft.key(), versions.size() + 1, draft.value(), draft.evidence(), draft.way(), stamp);
        versions.add(target);
        return target;
    }

    @Override
    public synchronized List<Target> split(List<TargetDraft> parts, int version, Stamp stamp) {
        Splitting.whole(parts).ifPresent(whole -> {
            int actual = versions(whole).size();
            if (actual != version) {
                throw new ChangedMeanwhile(whole, version, actual);
            }
        });
        List<Target> before = Splitting.whole(parts)
                .map(whole -> parts(whole, Splitting.dimension(parts)))
                .orElse(List.of());
        Stream.concat(parts.stream(), Splitting.dropped(before, parts).stream()).forEach(draft -> add(draft, stamp));
        return parts.stream().map(draft -> find(draft.key()).orElseThrow()).toList();
    }

    @Override
    public synchronized Optional<Target> find(TargetKey key) {
        List<Target> versions = targets.getOrDefault(key, List.of());
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    @Override
    public synchronized List<Target> versions(TargetKey key) {
        return List.copyOf(targets.getOrDefault(key, List.of()));
    }

    private Stream<Target> current() {
        return targets.keySet().stream().map(key -> find(key).orElseThrow());
    }

    @Override
    public synchronized List<Target> list(String region, int year) {
        return current()
                .filter(target ->
                        target.key().region().equals(region) && target.key().year() == year)
                .sorted(Comparator.comparing(
                                (Target target) -> target.key().part().isPresent())
                        .thenComparing(target -> target.key().indicator()))
                .toList();
    }

    @Override
    public synchronized List<Target> wholes(List<String> indicators, List<String> regions, int from, int until) {
        return current()
                .filter(target -> target.key().part().isEmpty()
                        && indicators.contains(target.key().indicator())
                        && (regions.isEmpty() || regions.contains(target.key().region()))
                        && target.key().year() >= from
                        && target.key().year() <= until)
                .sorted(Comparator.comparing((Target target) -> target.key().indicator())
                        .thenComparing(target -> target.key().region())
                        .thenComparing(target -> target.key().year())
                        .thenComparing(target -> target.key().tier()))
                .toList();
    }

    @Override
    public synchronized List<Target> parts(TargetKey whole, String dimension) {
        return current()
                .filter(target -> target.key().whole().equals(whole)
                        && target.key()
                                .part()
                                .filter(part -> part.dimension().equals(dimension))
                                .isPresent())
                .filter(target -> !(target.value() instanceof TargetValue.NotSet))
                .toList();
    }
}
