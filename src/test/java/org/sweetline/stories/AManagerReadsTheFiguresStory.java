package org.sweetline.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Chromium.isAccessible;
import static org.sweetline.testing.Eventually.eventually;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Chromium;
import org.sweetline.testing.SweetlineServer;

/** In a browser: from a number to its calls, from a chart to its table and its picture, and to tomorrow's staffing. */
class AManagerReadsTheFiguresStory {
    private static final String DAY = "2025-10-07";
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private Chromium chromium;
    private Page page;

    @BeforeEach
    void aDayOfCallsAndAManager() {
        chromium = Chromium.open();
        StringBuilder lines = new StringBuilder();
        for (int call = 0; call < 12; call++) {
            boolean answered = call % 4 != 3;
            lines.append(
                    "{\"call\":{\"id\":\"story-%d\",\"direction\":\"in\",\"at\":\"%sT1%d:05:00Z\",\"outcome\":\"%s\","
                                    .formatted(call, DAY, 4 + call % 3, answered ? "answered" : "abandoned")
                            + "\"waited\":%d,%s\"agentEmail\":\"alex@sweetline.example\",\"topic\":\"figures-story\"}}%n"
                                    .formatted(5 + call * 3, answered ? "\"talk\":150,\"wrap\":20," : ""));
        }
        sweetline
                .program()
                .post("/call-history/import")
                .body("application/x-ndjson", lines.toString())
                .answers(200);
        eventually(() -> assertThat(sweetline
                        .program()
                        .get("/call-figures?topic=figures-story&from=" + DAY)
                        .answers(200)
                        .text("sum.volume.offered"))
                .isEqualTo("12"));
        page = chromium.page(sweetline, "en");
        page.navigate("/sign-in");
        page.locator("input[name=email]").fill(SweetlineServer.ADMIN_EMAIL);
        page.locator("input[name=password]").fill(SweetlineServer.PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("^Sign in")).click();
        page.waitForURL("**/inbox/open");
    }

    @AfterEach
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void everyNumberOpensItsCallsAndEveryChartIsATableToo() throws IOException {
        page.navigate("/figures/calls?zone=America/New_York&every=hour&topic=figures-story&from=" + DAY);
        Locator abandoned = page.getByRole(AriaRole.BUTTON, named("^Abandon rate"));
        assertThat(abandoned).containsText("25%");
        assertThat(page.locator("canvas").first()).isVisible();
        isAccessible(page);

        abandoned.click();
        Locator drawer = page.getByRole(AriaRole.DIALOG);
        assertThat(drawer.getByText("3 calls, all there are")).isVisible();
        isAccessible(page);
        page.keyboard().press("Escape");

        Locator volume =
                page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What became of the calls"));
        Download picture = page.waitForDownload(
                () -> volume.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Picture"))
                        .click());
        assertThat(Files.readAllBytes(picture.path()))
                .startsWith(0x89, 'P', 'N', 'G')
                .hasSizeGreaterThan(5_000);
        volume.getByText("Table").click();
        assertThat(volume.getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName("10:00 4 ")))
                .isVisible();
        isAccessible(page);
        Download table = page.waitForDownload(
                () -> volume.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("CSV"))
                        .click());
        assertThat(Files.readString(table.path()))
                .startsWith("\uFEFFTime,Offered,Answered,")
                .contains("10:00,4,");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void aReportIsPrintedWithoutWhatOnlyAScreenNeeds() {
        page.navigate("/reports/service?range=month");
        Locator notes = page.getByRole(AriaRole.REGION, named("^How to read it"));
        assertThat(notes).isVisible();
        assertThat(page.locator("nav").first()).isVisible();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(notes).isVisible();
        assertThat(page.locator("nav").first()).isHidden();
        assertThat(page.getByRole(AriaRole.BUTTON, named("^CSV"))).hasCount(0);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void tomorrowIsStaffedFromTheSameWeekdays() {
        page.navigate("/figures/staffing?zone=America/New_York&day=2025-10-14&every=hour");

        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("By interval")))
                .containsText("10:00");
        assertThat(page.locator("canvas").first()).isVisible();
        isAccessible(page);
        page.getByText("Typed in", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel(Pattern.compile("^Calls of each interval")).fill("60, 120");
        page.getByLabel(Pattern.compile("^Handle time")).fill("300");
        page.getByRole(AriaRole.BUTTON, named("^Work it out")).click();

        assertThat(page.getByRole(AriaRole.ROW, named("^09:00 60 5\\.0 8 12 "))).isVisible();
        assertThat(page.getByRole(AriaRole.ROW, named("^10:00 120 10\\.0 14 20 ")))
                .isVisible();
        isAccessible(page);
        assertThat(chromium.complaints()).isEmpty();
    }

    private static Page.GetByRoleOptions named(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
    }
}
