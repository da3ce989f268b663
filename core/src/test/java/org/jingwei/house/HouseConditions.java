package org.jingwei.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.NullMarked;

/** What ArchUnit has no word for. */
final class HouseConditions {

    private static final Set<String> SYSTEM_CLOCKS =
            Set.of("systemUTC", "systemDefaultZone", "system", "tickMillis", "tickSeconds", "tickMinutes");

    private HouseConditions() {}

    static ArchCondition<JavaClass> useOnlyThePermittedRooms() {
        return refuse("use only the rooms of their row", (from, to) -> {
            Optional<Room> room = Room.of(from);
            Optional<Room> other = Room.of(to);
            return room.isPresent() && other.isPresent() && !room.get().mayUse(other.get());
        });
    }

    static ArchCondition<JavaClass> nameOnlyTheirLibraries() {
        return refuse("name only the libraries of their row", (from, to) -> {
            boolean sql = Room.within(to, "java.sql");
            return Room.of(to).isEmpty() && (sql || !Room.of(from).orElseThrow().mayName(to));
        });
    }

    static ArchCondition<JavaClass> stayOnTheirSide(String one, String other) {
        return refuse(
                "stay on their side",
                (from, to) -> Room.within(from, one) && Room.within(to, other)
                        || Room.within(from, other) && Room.within(to, one));
    }

    static ArchCondition<JavaClass> leaveInternalsOfOtherRoomsAlone() {
        return refuse(
                "leave the internals of other rooms alone",
                (from, to) -> (to + ".").contains(".internal.")
                        && Room.of(to).isPresent()
                        && !Room.of(to).equals(Room.of(from)));
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package whose package-info is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false);
                if (!marked) {
                    String message = type.getPackageName() + " is not @NullMarked: add a package-info.java (found by "
                            + type.getName() + ")";
                    events.add(SimpleConditionEvent.violated(type, message));
                }
            }
        };
    }

    static DescribedPredicate<JavaMethodCall> makesASystemClock() {
        return DescribedPredicate.describe(
                "makes a system clock",
                call -> call.getTargetOwner().isEquivalentTo(Clock.class) && SYSTEM_CLOCKS.contains(call.getName()));
    }

    /** Refuses each dependency whose two packages the test names. */
    private static ArchCondition<JavaClass> refuse(String sentence, BiPredicate<String, String> refused) {
        return new ArchCondition<>(sentence) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency d : type.getDirectDependenciesFromSelf()) {
                    String to = d.getTargetClass().getBaseComponentType().getPackageName();
                    if (!to.isEmpty() && refused.test(type.getPackageName(), to)) {
                        events.add(SimpleConditionEvent.violated(d, d.getDescription()));
                    }
                }
            }
        };
    }
}
