package org.jingwei.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Optional;

/**
 * The walls inside the code (STYLE: 3.3, 3.4). Rules about rooms that do not exist yet stand already; HouseRulesTest holds a
 * breach of each. A room keeps them with three lines: {@code @ArchTest static final ArchTests RULES =
 * ArchTests.in(HouseRules.class)}.
 */
public final class HouseRules {

    private static final String[] SPRING = {"org.springframework..", "gg.jte.."};
    private static final String[] SQL = {"java.sql..", "javax.sql..", "org.jdbi..", "org.jooq..", "org.flywaydb.."};
    private static final String[] FILES = {"org.apache.poi..", "org.apache.tika..", "org.apache.pdfbox..", "org.jsoup.."
    };
    private static final String[] OUTSIDE = {"java.nio.file..", "java.net..", "java.net.http.."};

    @ArchTest
    static final ArchRule ROOMS_LOOK_ONE_WAY = classes()
            .that(resideInAPackage("org.jingwei.."))
            .should(HouseConditions.useOnlyThePermittedRooms())
            .because("arrows between the rooms go one way only (docs/architecture.md)")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule CHECKER_IS_INDEPENDENT = noClasses()
            .that(resideInAPackage("org.jingwei.verify.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.jingwei.reading.."))
            .because("a checker that shares the extractor's code repeats the extractor's errors")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule READER_DOES_NOT_JUDGE = noClasses()
            .that(resideInAPackage("org.jingwei.reading.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.jingwei.verify.."))
            .because("reading is what the page says, not what we think of it")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule DOMAIN_NAMES_ITS_LIBRARIES = classes()
            .that(resideInAnyPackage(Room.domainPackages()))
            .should(HouseConditions.nameOnlyTheirLibraries())
            .because("the domain must run in a plain unit test: no Spring, no Word, no Spark, no terminal")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule DOMAIN_DOES_NO_INPUT_OR_OUTPUT = noClasses()
            .that(resideInAnyPackage(Room.domainPackages()))
            .should()
            .dependOnClassesThat(resideInAnyPackage(OUTSIDE)
                    .or(describe(
                            "java.io.File and its streams", c -> c.getName().startsWith("java.io.File"))))
            .because("files and networks are opened by office, ledger and app")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule SQL_ONLY_IN_LEDGER = noClasses()
            .that(resideInAPackage("org.jingwei..").and(notIn("org.jingwei.ledger..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage(SQL))
            .because("ledger is the only room with SQL")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule FILE_FORMATS_ONLY_IN_OFFICE = noClasses()
            .that(resideInAPackage("org.jingwei..").and(notIn("org.jingwei.office..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage(FILES))
            .because("formats are the business of office")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule SPARK_ONLY_IN_CLUSTER = noClasses()
            .that(resideInAPackage("org.jingwei..").and(notIn("org.jingwei.cluster..")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.spark.."))
            .because("the rooms run without a cluster")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule TERMINAL_ONLY_IN_COMMANDS = noClasses()
            .that(resideInAPackage("org.jingwei..").and(notIn("org.jingwei.app.command..", "org.jingwei.app")))
            .should()
            .dependOnClassesThat(resideInAPackage("picocli.."))
            .because("only Main and the commands are typed into a terminal")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule SPRING_ONLY_IN_THE_PAGES = noClasses()
            .that(resideInAPackage("org.jingwei..")
                    .and(notIn("org.jingwei.app.web..", "org.jingwei.cluster.."))
                    .and(describe("not Main", c -> !c.getName().equals("org.jingwei.app.Main"))))
            .should()
            .dependOnClassesThat(resideInAnyPackage(SPRING))
            .because("the wiring is plain Java, and both shells use it")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule SHELLS_DO_NOT_MEET = classes()
            .that(resideInAnyPackage("org.jingwei.app.command..", "org.jingwei.app.web.."))
            .should(HouseConditions.stayOnTheirSide("org.jingwei.app.command", "org.jingwei.app.web"))
            .because("only Main knows both the commands and the pages")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule JACKSON_ONLY_IN_EXCHANGE = noClasses()
            .that(resideInAPackage("org.jingwei.reading..").and(notIn("org.jingwei.reading.exchange..")))
            .should()
            .dependOnClassesThat(resideInAPackage("tools.jackson.."))
            .because("the form in which facts travel is not the form in which they are read")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule DEMETRA_ONLY_BEHIND_THE_FORECASTER = noClasses()
            .that(resideInAPackage("org.jingwei..").and(notIn("org.jingwei.analysis.forecast.internal..")))
            .should()
            .dependOnClassesThat(resideInAPackage("jdplus.."))
            .because("the library can be changed")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule INTERNALS_STAY_AT_HOME = classes()
            .that(resideInAPackage("org.jingwei.."))
            .should(HouseConditions.leaveInternalsOfOtherRoomsAlone())
            .because("public by language is not public by contract")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_KNOTS_INSIDE_ROOMS = slices().assignedFrom(new Features())
            .should()
            .beFreeOfCycles()
            .because(
                    "a feature that cannot be read alone is not a feature; a room's door knows its features, not they it")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_KNOTS_BETWEEN_ROOMS =
            slices().matching("org.jingwei.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_CHANGING_STATICS = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat(resideInAPackage("org.jingwei.."))
            .should()
            .beFinal()
            .because("global state makes two readers one")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .that(resideInAPackage("org.jingwei.."))
            .should(HouseConditions.liveInANullMarkedPackage())
            .because("nothing is null unless it says so")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NAMES_ARE_OF_THE_TRADE = noClasses()
            .that(resideInAPackage("org.jingwei.."))
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Helpers|Util|Utils|DTO|Dto)(\\$.*)?")
            .because("a name says what a thing is in the trade")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule THE_CLOCK_IS_MADE_ONCE = noClasses()
            .that(resideInAPackage("org.jingwei..").and(notIn("org.jingwei.app.wiring..")))
            .should()
            .callMethodWhere(HouseConditions.makesASystemClock())
            .because("time comes in by the door: take a Clock")
            .allowEmptyShould(true);

    private HouseRules() {}

    private static DescribedPredicate<JavaClass> notIn(String... packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages));
    }

    /** The room's first subpackage, or the door for what lies directly in the room. */
    static Optional<String> featureOf(String packageName) {
        return Room.of(packageName).map(room -> {
            String[] steps = packageName.substring(Room.ROOT.length()).split("\\.", -1);
            return steps[0] + (steps.length > 1 ? "." + steps[1] : " (its door)");
        });
    }
}
