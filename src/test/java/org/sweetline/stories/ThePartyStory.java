package org.sweetline.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Chromium.isAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Chromium;
import org.sweetline.testing.Looks;
import org.sweetline.testing.Looks.Screen;
import org.sweetline.testing.SweetlineServer;

/** In a browser: the awards of a year from counting to the wall at the party, in both languages and both themes. */
class ThePartyStory {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient manager = sweetline.desk().withRole("manager");
    private final String year = Integer.toString(
            LocalDate.ofInstant(Instant.now(), ZoneId.of("America/New_York")).getYear());
    private Chromium chromium;
    private Page page;
    private Looks looks;

    @BeforeEach
    void aYearOfThanks() {
        chromium = Chromium.open();
        ApiClient colleague = sweetline.desk().someoneNew("Colleague thanked", "agent");
        long id = colleague.get("/session").answers(200).number("account.id");
        sweetline
                .program()
                .put("/awards/" + year + "/kudos/" + id)
                .json("{\"words\":\"You took my shift when the reel went out.\"}")
                .answers(200);
        page = chromium.page(sweetline, "en");
        looks = new Looks(page, "party");
        page.navigate("/sign-in");
        page.locator("input[name=email]").fill(SweetlineServer.ADMIN_EMAIL);
        page.locator("input[name=password]").fill(SweetlineServer.PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("^Sign in")).click();
        page.waitForURL("**/inbox/open");
    }

    @AfterEach
    void leaveTheYearOpen() {
        manager.delete("/awards/" + year + "/publication").send();
        manager.delete("/awards/" + year + "/freeze").send();
        speak("en");
        chromium.close();
    }

    @Test
    void yearIsCountedFrozenPublishedAndShown() {
        page.navigate("/awards?year=" + year);
        page.getByRole(AriaRole.BUTTON, named("^Count")).first().click();
        page.getByRole(AriaRole.BUTTON, named("^Freeze$")).click();
        inDialog("Freeze");
        page.getByRole(AriaRole.BUTTON, named("^Recount$")).click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("The formulas bring the same winners.");
        isAccessible(page);
        page.keyboard().press("Escape");
        page.getByRole(AriaRole.BUTTON, named("^Publish$")).click();
        inDialog("Publish");
        assertThat(page.getByText("The team knows since")).isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, named("Teammate of the Year")))
                .isVisible();
        looks.areGood("awards", "en", Screen.PHONE, Screen.DESK);
        partyIsShown("en", "^The awards of", "goes to");

        speak("ko");
        page.navigate("/awards?year=" + year);
        assertThat(page.getByRole(AriaRole.HEADING, named("올해의 동료상"))).isVisible();
        looks.areGood("awards", "ko", Screen.PHONE, Screen.DESK);
        partyIsShown("ko", "시상식", "수상자는");
        assertThat(chromium.complaints()).isEmpty();
    }

    private void partyIsShown(String language, String opening, String goes) {
        page.navigate("/awards/wall?year=" + year);
        assertThat(page.getByRole(AriaRole.HEADING, named(opening))).isVisible();
        looks.areGood("wall", language, Screen.WALL);
        page.keyboard().press("Space");
        assertThat(page.getByText(goes + " …")).isVisible();
        page.keyboard().press("ArrowRight");
        assertThat(page.getByText(goes, new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        looks.areGood("wall-winner", language, Screen.PHONE, Screen.WALL);
    }

    private void inDialog(String button) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private void speak(String language) {
        page.evaluate(
                "async language => { await fetch('/api/v1/session/language', {method: 'PUT', body: JSON.stringify({language}),"
                        + " headers: {'Content-Type': 'application/json'}}) }",
                language);
    }

    private static Page.GetByRoleOptions named(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
    }
}
