package org.sweetline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An arrow may only point down; doors know no door, listeners no listener. */
class FloorsTest {
    static final Set<String> GROUND = Set.of(
            "time",
            "contact",
            "problem",
            "config",
            "json",
            "work",
            "schema",
            "storage",
            "events",
            "web",
            "web.pages",
            "security",
            "intake");
    static final Set<String> PEOPLE =
            Set.of("people", "people.merging", "people.likeness", "people.erasure", "people.facts", "people.callers");
    static final Set<String> ORDERS =
            Set.of("orders", "orders.state", "orders.writing", "orders.refunding", "orders.page");
    static final Set<String> CORE = above(
            above(PEOPLE, ORDERS),
            Set.of("notices", "tickets", "tickets.history", "tickets.remembered", "tickets.texts"));
    static final Set<String> CALLS = Set.of(
            "calls",
            "calls.line",
            "calls.phones",
            "calls.talk",
            "calls.hours",
            "calls.back",
            "calls.back.missed",
            "calls.figures",
            "calls.figures.past",
            "calls.figures.staffing",
            "calls.figures.sums",
            "calls.after",
            "calls.who");

    static final Set<String> RETURNS = Set.of(
            "returns",
            "returns.pages",
            "returns.photos",
            "returns.policy",
            "returns.policy.terms",
            "returns.policy.rules",
            "returns.money",
            "returns.settling",
            "returns.past",
            "returns.labels",
            "returns.letters",
            "returns.answers");

    /** What each package may use. A package that is not in here has no floor yet. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("time", Set.of()),
            Map.entry("contact", Set.of()),
            Map.entry("problem", Set.of()),
            Map.entry("config", Set.of()),
            Map.entry("json", Set.of()),
            Map.entry("work", Set.of()),
            Map.entry("schema", Set.of("config", "time")),
            Map.entry("days", Set.of("schema", "time", "work")),
            Map.entry("storage", Set.of("config", "problem")),
            Map.entry("events", Set.of("config", "json", "schema", "time", "work")),
            Map.entry("web", Set.of("config", "json", "problem")),
            Map.entry("web.pages", Set.of("config", "web")),
            Map.entry("security", Set.of("config", "contact", "events", "problem", "time", "web")),
            Map.entry(
                    "intake",
                    Set.of("config", "contact", "problem", "schema", "security", "storage", "time", "web", "work")),
            Map.entry("notices", and(GROUND, "people.erasure")),
            Map.entry("people", GROUND),
            Map.entry("people.merging", and(GROUND, "people")),
            Map.entry("people.likeness", and(GROUND, "people", "people.merging")),
            Map.entry("people.erasure", and(GROUND, "people")),
            Map.entry("people.callers", and(GROUND, "people")),
            Map.entry("orders", above(GROUND, PEOPLE)),
            Map.entry("orders.state", Set.of()),
            Map.entry("orders.writing", and(GROUND, "orders")),
            Map.entry("orders.refunding", and(GROUND, "orders")),
            Map.entry("orders.page", and(above(GROUND, PEOPLE), "orders", "orders.state", "orders.writing")),
            Map.entry("tickets", and(above(GROUND, PEOPLE), "orders")),
            Map.entry("people.facts", and(GROUND, "people")),
            Map.entry("tickets.history", and(above(GROUND, PEOPLE), "orders", "tickets")),
            Map.entry("tickets.remembered", and(above(GROUND, PEOPLE), "tickets")),
            Map.entry("tickets.texts", and(above(GROUND, PEOPLE), "orders", "tickets")),
            Map.entry("calls.hours.opening", Set.of()),
            Map.entry("calls.hours", and(above(GROUND, PEOPLE), "calls.hours.opening")),
            Map.entry("calls.hours.teams", and(above(GROUND, PEOPLE), "calls.hours", "calls.hours.opening")),
            Map.entry("calls.hours.rules", and(above(GROUND, PEOPLE), "calls.hours")),
            Map.entry("calls", and(above(GROUND, CORE), "calls.hours")),
            Map.entry("calls.line", and(above(GROUND, CORE), "calls", "calls.hours")),
            Map.entry("calls.phones", and(above(GROUND, CORE), "calls", "calls.back")),
            Map.entry("calls.talk", and(above(GROUND, CORE), "calls", "calls.back")),
            Map.entry("calls.back", and(above(GROUND, CORE), "calls", "calls.hours", "calls.hours.opening")),
            Map.entry("calls.back.missed", and(above(GROUND, CORE), "calls", "calls.back")),
            Map.entry("calls.figures", and(above(GROUND, CORE), "calls", "calls.hours")),
            Map.entry("calls.figures.staffing", and(GROUND, "calls.figures")),
            Map.entry("calls.figures.past", and(above(GROUND, CORE), "calls")),
            Map.entry("calls.figures.sums", and(above(GROUND, CORE), "calls")),
            Map.entry("calls.after", and(above(GROUND, CORE), "calls", "calls.hours")),
            Map.entry("calls.who", and(above(GROUND, CORE), "calls")),
            Map.entry("search.query", Set.of("problem", "web")),
            Map.entry("search", and(above(GROUND, CORE), "search.query")),
            Map.entry("live", above(GROUND, CORE)),
            Map.entry("channels.portal", above(GROUND, above(CORE, RETURNS))),
            Map.entry(
                    "channels.survey",
                    and(GROUND, "satisfaction", "satisfaction.awards.nominations", "satisfaction.polls")),
            Map.entry("channels.mail", above(GROUND, CORE)),
            Map.entry("channels.shop.webhooks", and(above(GROUND, CORE), "channels.shop")),
            Map.entry("channels.shop", above(GROUND, CORE)),
            Map.entry("channels.twilio", above(GROUND, CORE)),
            Map.entry("channels.voice", and(above(above(GROUND, CORE), CALLS), "channels.twilio")),
            Map.entry(
                    "channels.voice.talk", and(above(above(GROUND, CORE), CALLS), "channels.twilio", "channels.voice")),
            Map.entry(
                    "channels.voice.flow", and(above(above(GROUND, CORE), CALLS), "channels.twilio", "channels.voice")),
            Map.entry(
                    "channels.voice.outgoing",
                    and(above(above(GROUND, CORE), CALLS), "channels.twilio", "channels.voice")),
            Map.entry("channels.sms", and(above(GROUND, CORE), "channels.twilio", "satisfaction")),
            Map.entry("operations", GROUND),
            Map.entry("launcher", Set.of()),
            Map.entry("town", Set.of()));

    @Test
    void arrowsPointDown() {
        classes()
                .should(leanOnlyOnWhatIsBelow())
                .because("the core knows no door and no listener, so that either can be taken away")
                .check(House.classes());
    }

    @Test
    void noPackagesFormACircle() {
        slices().matching(House.ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("what is a circle can only be understood, tested and changed as a whole")
                .check(House.classes());
    }

    @Test
    void librariesStayInTheirRooms() {
        keeps("com.twilio..", "Twilio can be replaced by another phone network", "channels.twilio", "channels.voice");
        keeps("jakarta.mail..", "mail is a door like any other", "channels.mail", "town.mail");
        keeps("org.apache.lucene..", "the index can be thrown away, and so can Lucene", "search");
        keeps("org.flywaydb..", "only the schema knows how it came to be", "schema");
        keeps("com.google.i18n..", "a phone number is understood in one place", "contact");
        keeps("com.icegreen..", "the town is not the product", "town.mail");
        keeps("io.pebbletemplates..", "whoever has a page says what is on it, not how it is filled in", "web.pages");
        keeps("org.apache.pdfbox..", "paper is made in two places", "returns.labels", "satisfaction.awards.papers");
        keeps("com.google.zxing..", "so are codes to be scanned", "returns.labels");
        keeps("fish.payara.micro..", "only the launcher knows the server", "launcher");
        keeps("io.zonky..", "only the launcher knows where the database comes from", "launcher");
    }

    @Test
    void httpIsSpokenAtTheDoors() {
        noClasses()
                .that()
                .resideOutsideOfPackages(room("web"), room("problem"), room("security"), room("live"))
                .and()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .haveSimpleNameNotEndingWith("Request")
                .and()
                .haveSimpleNameNotEndingWith("Filter")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .because(
                        "desks are used by doors that speak no HTTP; security sets cookies and live holds streams open")
                .check(House.classes());
    }

    private static void keeps(String library, String reason, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        Arrays.stream(rooms).map(FloorsTest::room).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(reason)
                .check(House.classes());
    }

    private static ArchCondition<JavaClass> leanOnlyOnWhatIsBelow() {
        return new ArchCondition<>("lean only on what stands below in the table of floors") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = House.room(type);
                Set<String> allowed = allowed(own);
                if (allowed == null) {
                    events.add(SimpleConditionEvent.violated(type, own + " stands on no floor: " + type.getName()));
                    return;
                }
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String other = House.room(dependency.getTargetClass());
                    if (!other.isEmpty() && !other.equals(own) && !allowed.contains(other)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static @Nullable Set<String> allowed(String room) {
        return Stream.of(
                        ALLOWED, ReturnFloors.ALLOWED, InsightFloors.ALLOWED, AwardFloors.ALLOWED, ReportFloors.ALLOWED)
                .map(floors -> floors.get(room))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static Set<String> overCore(String... more) {
        return and(above(GROUND, CORE), more);
    }

    private static String room(String name) {
        return House.ROOT + "." + name + "..";
    }

    static Set<String> and(Set<String> rooms, String... more) {
        return above(rooms, Set.of(more));
    }

    static Set<String> above(Set<String> lower, Set<String> upper) {
        Set<String> all = new HashSet<>(lower);
        all.addAll(upper);
        return all;
    }
}
