package org.sweetline.people.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxLikenessTest {

    @ParameterizedTest
    @CsvSource({
        "ada.byron@gmail.com, ada.byron@gmial.com, address-typo",
        "ada.byron@gmail.com, ada.byron@gmail.co, address-typo",
        "ada.byron@example.com, ada.byron@exmaple.com, address-typo",
        "ada.byron@gmail.com, adabyron@gmail.com, same-mailbox",
        "ada.byron@gmail.com, ada.byron@googlemail.com, same-mailbox",
        "ada@example.com, ada+shop@example.com, same-mailbox"
    })
    void slipsAndSpellingsAreSeen(String one, String other, String kind) {
        assertThat(MailboxLikeness.of(one, other))
                .get()
                .extracting(Reason::kind)
                .isEqualTo(kind);
        assertThat(MailboxLikeness.of(other, one)).isEqualTo(MailboxLikeness.of(one, other));
    }

    @ParameterizedTest
    @CsvSource({
        "ada.byron@gmail.com, ada.byron@yahoo.com",
        "ada.byron@example.com, adabyron@example.com",
        "ada@mail.com, ada@gmail.com",
        "info@shop.example, info@shopp.example"
    })
    void othersAreOthers(String one, String other) {
        assertThat(MailboxLikeness.of(one, other)).isEmpty();
    }
}
