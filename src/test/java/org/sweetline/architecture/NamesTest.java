package org.sweetline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words that say nothing, and habits that hide where time, wiring and output come from. */
class NamesTest {
    private static final String SAY_NOTHING =
            ".*(Impl|Manager|Helper|Utils?|Service|Processor|Handler|Data|Info|Base|Common)";
    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(SAY_NOTHING)
                .because("such an ending is a place where anything may be put")
                .check(House.classes());
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..misc..", "..impl..", "..dto..", "..model..")
                .because("packages are features")
                .check(House.classes());
    }

    @Test
    void timeComesInByTheDoor() {
        noClasses()
                .should()
                .callMethodWhere(readsTheWallClock())
                .because("a test must be able to set the time; inject java.time.Clock")
                .check(House.classes());
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.sweetline.town.mail..", "org.sweetline.channels.mail..", "org.sweetline.time..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Date.class)
                .because(
                        "java.time says which kind of time is meant; only the mail library and database drivers still want java.util.Date")
                .check(House.classes());
    }

    @Test
    void whatIsNeededStandsInTheConstructor() {
        noFields()
                .should()
                .beAnnotatedWith(Inject.class)
                .because("a constructor shows what a class needs, and a test can call it")
                .check(House.classes());
        noFields()
                .that()
                .areNotDeclaredIn("org.sweetline.schema.DatabaseDoor")
                .should()
                .beAnnotatedWith(PersistenceContext.class)
                .because("the container hands the entity manager out by field only; one producer passes it on")
                .check(House.classes());
        noFields()
                .that()
                .areDeclaredInClassesThat(DescribedPredicate.describe(
                        "are no resources, bean parameters or providers",
                        type -> !type.getSimpleName().matches(".*(Resource|Request|Filter|Mapper)")))
                .should()
                .beAnnotatedWith(Context.class)
                .orShould()
                .beAnnotatedWith(PathParam.class)
                .orShould()
                .beAnnotatedWith(QueryParam.class)
                .orShould()
                .beAnnotatedWith(HeaderParam.class)
                .because("JAX-RS hands request-bound things to these by field, nobody else")
                .check(House.classes());
    }

    @Test
    void onlyTheLauncherSpeaksToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.sweetline.launcher")
                .should(ACCESS_STANDARD_STREAMS)
                .because("the console has one line, the log has the rest")
                .check(House.classes());
    }

    @Test
    void everythingIsInAPackageOfOurs() {
        classes()
                .should()
                .resideInAPackage(House.ROOT + ".*..")
                .because("the root package is the house, not a room")
                .check(House.classes());
    }

    @Test
    void everyPackageSaysInOneSentenceWhatItIs() throws IOException {
        List<Path> folders;
        try (Stream<Path> files = Files.walk(House.SOURCES)) {
            folders = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }

        assertThat(folders)
                .allSatisfy(folder -> assertThat(Files.readString(folder.resolve("package-info.java")))
                        .startsWith("/** ")
                        .contains("@NullMarked"));
    }

    private static DescribedPredicate<JavaMethodCall> readsTheWallClock() {
        return DescribedPredicate.describe("reads the wall clock", call -> {
            String owner = call.getTargetOwner().getName();
            boolean now = CLOCKS.contains(owner)
                    && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.getName().equals("java.time.Clock"));
            return now || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
        });
    }
}
