package org.sweetline.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Chromium.isAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Chromium;
import org.sweetline.testing.SweetlineServer;

/**
 * In a browser: a customer on a phone asks for their money, a person is asked because of the score, and some of it comes
 * back; another one is denied, in Korean, and heard by somebody else. Pictures of it are under target/.
 */
class AReturnFromWishToMoneyStory {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final Chromium chromium = Chromium.open();

    @AfterEach
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void aPersonAsksForAPhotoAndApprovesAPartOfIt() {
        ReturnScene scene = new ReturnScene(sweetline, chromium);
        String order = scene.orderOfTwoNotebooks();
        scene.bankTookMoneyBack(order);
        Page phone = scene.phone("en");
        scene.findOrder(phone, order);
        phone.getByLabel("How many?").selectOption("2");
        phone.getByLabel("Why?").selectOption("defective");
        phone.getByLabel("Money back").last().check();
        phone.getByLabel("Tell us more").fill("The paper has a crease.");
        isAccessible(phone);
        scene.shoot(phone, "1-wish");
        button(phone, "^Next: check").click();
        assertThat(phone.locator("main")).containsText("In total");
        assertThat(phone.locator("main")).containsText("$29.00");
        scene.shoot(phone, "2-review");
        button(phone, "^Send my request").click();
        String number = scene.number(phone);

        scene.awaits(number, "in-review");
        Page said = scene.desk("en", "Said Amari", "returns");
        said.navigate("/rma/" + number);
        assertThat(said.getByText("Charged back after the refund").first()).isVisible();
        scene.shoot(said, "3-evidence");
        button(said, "^Ask for a photo$").click();
        button(said, "^Ask$").click();
        assertThat(said.getByText("The customer was asked for a photo.").first())
                .isVisible();
        String letter = scene.letter("one more thing");
        assertThat(letter)
                .contains("Could you send us a photo that shows the item", "Hello Robin,")
                .doesNotContainIgnoringCase("fraud")
                .doesNotContainIgnoringCase("score");

        phone.navigate(scene.link(letter));
        phone.getByLabel("Your answer").fill("Here it is.");
        phone.getByLabel("Add photos").setInputFiles(new FilePayload("crease.png", "image/png", ReturnScene.photo()));
        scene.shoot(phone, "4-photo");
        button(phone, "^Send my answer").click();
        assertThat(phone.locator("main")).containsText("A person is looking at your request");

        said.reload();
        assertThat(said.getByText("Here it is.").first()).isVisible();
        said.getByLabel("How many are approved: Field Notebook").fill("1");
        said.getByLabel("Reason for denying 1").first().click();
        said.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("^We found no defect")))
                .first()
                .click();
        said.getByLabel("Note to the customer").fill("One has the crease; the other is as new.");
        scene.shoot(said, "5-decision");
        button(said, "^Approve partly$").click();
        assertThat(scene.letter("We can take back a part of it."))
                .contains("1 of 2 × Field Notebook", "your money back", "the other is as new")
                .doesNotContainIgnoringCase("fraud");

        button(said, "^Receive$").click();
        button(said, "^Save the inspection$").click();
        button(said, "^Refund \\$14\\.50$").click();
        scene.awaits(number, "resolved");
        said.reload();
        assertThat(said.getByText("Done", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
        scene.shoot(said, "6-refunded");
        assertThat(scene.letter("We have refunded $14.50")).contains("Your bank may take a few days");
        phone.reload();
        assertThat(phone.locator("main")).containsText("All done. Thank you!");
        scene.shoot(phone, "7-done");
        isAccessible(said);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void whoIsDeniedObjectsAndAnotherPersonDecides() {
        ReturnScene scene = new ReturnScene(sweetline, chromium);
        String order = scene.orderOfAShawlLongAgo();
        Page phone = scene.phone("ko");
        scene.findOrder(phone, order);
        phone.getByLabel("수량").first().selectOption("1");
        phone.getByLabel("사유").first().selectOption("unwanted");
        phone.getByLabel("환불", new Page.GetByLabelOptions().setExact(false))
                .last()
                .check();
        button(phone, "^다음: 환불").click();
        button(phone, "^반품 신청하기").click();
        String number = scene.number(phone);
        scene.awaits(number, "in-review");

        Page said = scene.desk("en", "Said Amari", "returns");
        said.navigate("/rma/" + number);
        button(said, "^Deny all$").click();
        said.getByLabel("Reason for the denial").first().click();
        said.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("The tags were removed"))
                .click();
        assertThat(said.getByText("택이 제거되었습니다").first()).isVisible();
        scene.shoot(said, "8-denial");
        button(said, "^Deny$").click();
        String letter = scene.letter("받아 드리기 어렵습니다");
        assertThat(letter)
                .contains("택이 제거되었습니다", "이의를 제기하실 수 있습니다", "고객님, 안녕하세요.")
                .doesNotContain("사기");

        phone.navigate(scene.link(letter));
        phone.getByLabel("다시 확인해야 할 점").fill("택은 상자 안에 있습니다.");
        isAccessible(phone);
        scene.shoot(phone, "9-objection");
        button(phone, "^이의 제기하기").click();
        assertThat(phone.locator("main")).containsText("다른 담당자가 다시 확인하고 있습니다");

        Page jessica = scene.desk("ko", "Jessica Lim", "manager");
        jessica.navigate("/rma/" + number);
        assertThat(jessica.getByText("택은 상자 안에 있습니다.").first()).isVisible();
        jessica.getByLabel("결정 이유").fill("상자에서 택을 찾았습니다.");
        scene.shoot(jessica, "10-appeal");
        button(jessica, "^거절 철회$").click();
        assertThat(scene.letter("기존 결정을 취소했습니다")).contains("상자에서 택을 찾았습니다.");
        phone.reload();
        assertThat(phone.locator("main")).containsText("이의가 받아들여져 결정이 취소되었습니다.");
        scene.shoot(phone, "11-heard");
        isAccessible(jessica);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void whatIsApprovedTogetherIsTakenBackBeforeAnybodyIsTold() {
        ReturnScene scene = new ReturnScene(sweetline, chromium);
        String number = scene.askedForSixPins();
        scene.awaits(number, "in-review");
        Page said = scene.desk("en", "Said Amari", "returns");
        said.navigate(scene.queueOf(number));
        said.getByLabel("Select " + number).check();
        button(said, "^Approve the Clear ones$").click();
        Locator dialog = said.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Sheep pin · $36.00");
        scene.shoot(said, "12-preview");
        isAccessible(said);
        button(said, "^Approve 1 return$").click();
        scene.awaits(number, "authorized");
        scene.shoot(said, "13-approved");

        button(said, "^Undo$").click();

        assertThat(said.getByText("Undone. Nobody was told anything.")).isVisible();
        scene.awaits(number, "in-review");
        assertThat(said.getByLabel("Select " + number)).isVisible();
        assertThat(scene.isTold("is approved")).isFalse();
        assertThat(chromium.complaints()).isEmpty();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
                .first();
    }
}
