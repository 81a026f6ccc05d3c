package org.sweetline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sweetline.events.DomainEvent;
import org.sweetline.events.Reaction;
import org.sweetline.people.CustomerDirectory;
import org.sweetline.security.OpenToAll;
import org.sweetline.security.Requires;

/** Who may come in, and who opens a transaction. */
class DoorsTest {
    /** Use cases whose trade word needs no Desk behind it; each opens the transaction of what it is named for. */
    private static final Set<String> TRADE_WORDS = Set.of(
            "OrderParts",
            "Correspondence",
            "CallFiling",
            "CallLog",
            "RecordingLog",
            "TranscriptLog",
            "TicketOpening",
            "TicketImport",
            "ReplyDelivery",
            "NoticeDelivery",
            "ParkedReactions",
            "Intake",
            "Deliveries",
            "ShopCustomers",
            "AuditTrail",
            "DialRules",
            "Callbacks",
            "FirstAccount");

    @Test
    void everyDoorSaysWhoMayComeIn() {
        methods()
                .that(describe("are endpoints", DoorsTest::isEndpoint))
                .should()
                .beAnnotatedWith(Requires.class)
                .orShould()
                .beAnnotatedWith(OpenToAll.class)
                .because("a forgotten check is how desks like this one leak")
                .check(House.classes());
    }

    @Test
    void doorsThatManyRequestsShareKeepNothingOfAny() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ApplicationScoped.class)
                .should()
                .beFinal()
                .because("what one request says would be read by the next; @RequestScoped doors may have such fields")
                .check(House.classes());
    }

    @Test
    void resourcesTranslateAndDesksDecide() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(DataSource.class)
                .orShould()
                .beAnnotatedWith(Transactional.class)
                .because("a resource speaks HTTP; what it means is decided where other doors can ask for it too")
                .check(House.classes());
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .beAnnotatedWith(Transactional.class)
                .orShould()
                .haveRawReturnType(describe("is an entity", type -> type.isAnnotatedWith(Entity.class)))
                .because("an entity that leaves its transaction is neither saved nor whole")
                .check(House.classes());
    }

    @Test
    void whatTravelsIsARecord() {
        classes()
                .that(describe("are views or requests", DoorsTest::travels))
                .should()
                .beRecords()
                .because("what goes in and out has no behaviour and does not change on the way")
                .check(House.classes());
        classes()
                .that()
                .implement(DomainEvent.class)
                .should()
                .beRecords()
                .because("what has happened does not change")
                .check(House.classes());
    }

    @Test
    void nobodyObservesButTheOutbox() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("org.sweetline.events")
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.have(
                        describe("an observed parameter", DoorsTest::observes)))
                .because(
                        "an observer runs inside somebody else's transaction; publish an event and let a reaction follow")
                .check(House.classes());
    }

    @Test
    void transactionsBelongToUseCases() {
        DescribedPredicate<JavaMember> transactional = describe(
                "open a transaction",
                member -> !member.getOwner().isAnnotatedWith(Interceptor.class)
                        && (member.isAnnotatedWith(Transactional.class)
                                || member.getOwner().isAnnotatedWith(Transactional.class)));
        methods()
                .that(transactional)
                .should()
                .beDeclaredInClassesThat(describe("are use cases", DoorsTest::isUseCase))
                .because(
                        "a call within a class passes by the interceptor: whoever opens a transaction does nothing else")
                .check(House.classes());
    }

    @Test
    void whoHoldsRowsOpensNoTransactionBesideTheirs() {
        noClasses()
                .that(describe(
                        "hold a transaction", type -> type.getMethods().stream().anyMatch(DoorsTest::holds)))
                .should()
                .callMethodWhere(JavaCall.Predicates.target(describe("has one of its own", DoorsTest::opensItsOwn)))
                .because("it needs a second connection while it holds rows; a hundred at once would have all and wait")
                .check(House.classes());
    }

    @Test
    void nobodyListensWhileACustomerIsMade() {
        noClasses()
                .that()
                .resideInAPackage("org.sweetline.channels.voice.flow..")
                .and()
                .areNotAssignableTo(Reaction.class)
                .should()
                .callMethodWhere(JavaCall.Predicates.target(describe(
                        "makes a customer",
                        target -> target.getOwner().isEquivalentTo(CustomerDirectory.class)
                                && target.getName().startsWith("byContact"))))
                .because(
                        "the intake holds the turns of all whose news it files, and a caller would wait for all of that")
                .check(House.classes());
    }

    private static boolean holds(JavaMethod method) {
        return method.tryGetAnnotationOfType(Transactional.class)
                .filter(transaction -> transaction.value() != TxType.REQUIRES_NEW)
                .isPresent();
    }

    private static boolean opensItsOwn(AccessTarget target) {
        return target instanceof AccessTarget.MethodCallTarget called
                && called.resolveMember()
                        .flatMap(method -> method.tryGetAnnotationOfType(Transactional.class))
                        .filter(transaction -> transaction.value() == TxType.REQUIRES_NEW)
                        .isPresent();
    }

    private static boolean isEndpoint(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    /** Bean parameters are filled by field, an enum named View is a list to look at, and a refused request is none any more. */
    private static boolean travels(JavaClass type) {
        boolean named =
                type.getSimpleName().endsWith("View") || type.getSimpleName().endsWith("Request");
        boolean bean = type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(QueryParam.class));
        return named && !bean && !type.isEnum() && !type.isAssignableTo(Throwable.class);
    }

    /** What the container tells of its own start is no event of ours, and comes before any transaction. */
    private static boolean observes(JavaCodeUnit method) {
        return method.getParameters().stream()
                .filter(parameter -> !parameter.getRawType().getPackageName().equals("jakarta.enterprise.inject.spi"))
                .anyMatch(parameter ->
                        parameter.isAnnotatedWith(Observes.class) || parameter.isAnnotatedWith(ObservesAsync.class));
    }

    private static boolean isUseCase(JavaClass type) {
        return type.getSimpleName().matches(".*(Desk|Directory|Book|Step)")
                || TRADE_WORDS.contains(type.getSimpleName());
    }
}
