package org.sweetline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.search.SearchableFixture.aCustomer;
import static org.sweetline.search.SearchableFixture.aTicket;
import static org.sweetline.search.SearchableFixture.anOrder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    @TempDir
    Path folder;

    private IndexFixture index;

    @BeforeEach
    void open() throws IOException {
        index = new IndexFixture(folder);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"refund", "Refunds ", "REFUNDED ", "refun", "refu*", "jacket refund", "résumé", "customers "})
    void englishWordsAreFoundInAnyForm(String typed) {
        index.holds(
                aTicket(1)
                        .title("Where is it")
                        .says("I want the refunded money for my jackets, see the customer's Resume"),
                aTicket(2).says("Nothing of the kind"));

        assertThat(index.find(typed)).containsExactly("T-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"환불", "환불을", "배송이", "배송", "고객지원", "재킷", "환불해주세요", "교환요", "\"빠른 배송\"", "고객 지원"})
    void koreanWordsAreFoundWithWhateverHangsOnThem(String typed) {
        index.holds(
                aTicket(1).says("재킷을 환불해 주세요. 빠른 배송을 부탁드립니다. 고객지원 센터에 교환요청도 했어요."),
                aTicket(2).says("아무 관계 없는 글"));

        assertThat(index.find(typed)).containsExactly("T-1");
    }

    @Test
    void bothLanguagesAreFoundInOneSentence() {
        index.holds(
                aTicket(1).says("Please refund 재킷이 작아요 size M을 주세요"), aTicket(2).says("refund"));

        assertThat(index.find("refund 재킷")).containsExactly("T-1");
        assertThat(index.find("\"size M\"")).containsExactly("T-1");
    }

    @Test
    void lettersOfAMacAreTheSameAsThoseOfWindows() {
        index.holds(aTicket(1).says(java.text.Normalizer.normalize("환불 요청 café", java.text.Normalizer.Form.NFD)));

        assertThat(index.find("환불 ")).containsExactly("T-1");
        assertThat(index.find("cafe ")).containsExactly("T-1");
    }

    @Test
    void aPhraseIsFoundOnlyAsItStands() {
        index.holds(aTicket(1).says("the wrong size came"), aTicket(2).says("size is wrong"));

        assertThat(index.find("\"wrong size\"")).containsExactly("T-1");
    }

    @Test
    void aPhraseDoesNotRunFromOneEntryIntoTheNext() {
        index.holds(aTicket(1).says("it was wrong", "size M please"));

        assertThat(index.find("\"wrong size\"")).isEmpty();
    }

    @Test
    void whatIsTakenAwayIsNotFound() {
        index.holds(aTicket(1).says("red jacket"), aTicket(2).says("blue jacket"));

        assertThat(index.find("jacket -blue")).containsExactly("T-1");
        assertThat(index.find("-blue")).containsExactly("T-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(415) 555-0123",
                "+1 415 555 0123",
                "4155550123",
                "415-555-0123",
                "555-0123",
                "5550123",
                "1.415.555.0123",
                "+14155550123",
                "555 0123",
                "tel:+1-415-555-0123"
            })
    void aCustomerIsFoundByTelephoneHoweverItIsTyped(String typed) {
        index.holds(
                aCustomer(7).title("Ada").phones("+14155550123").says("+14155550123"),
                aCustomer(8).title("Grace").phones("+14155559999").says("+14155559999"));

        assertThat(index.find(typed)).containsExactly("C-7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"010-1234-5678", "+82 10 1234 5678", "01012345678", "1234-5678"})
    void aKoreanTelephoneIsFoundWithAndWithoutItsCountry(String typed) {
        index.holds(aCustomer(7).phones("+821012345678"));

        assertThat(index.find(typed)).containsExactly("C-7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1 415 555 0123", "4155550123", "415.555.0123"})
    void aTelephoneThatSomebodyWroteInATextIsFound(String typed) {
        index.holds(aTicket(1).says("Call me at (415) 555-0123, thanks"));

        assertThat(index.find(typed)).containsExactly("T-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000042", "42", "#42", "#000000042", "order:42", "order:000000042", "order:#42"})
    void anOrderNumberIsFoundWithAndWithoutZeros(String typed) {
        index.holds(
                anOrder(5).orders("000000042").title("000000042 · Red jacket"),
                aTicket(1).orders("000000042"),
                aCustomer(7).nearby("000000042"),
                aTicket(2).orders("000000043"));

        assertThat(index.find(typed)).containsExactlyInAnyOrder("000000042", "T-1", "C-7");
        assertThat(index.find(typed)).last().isEqualTo("C-7");
    }

    @Test
    void anOrderNumberInATextIsFoundWithoutItsZeros() {
        index.holds(aTicket(1).says("My order 000000042 is late"));

        assertThat(index.find("#42")).containsExactly("T-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.com",
                "ADA@Example.com ",
                "ada@exam",
                "ada ",
                "from:ada@example.com",
                "from:@example.com",
                "from:ada"
            })
    void anAddressIsFoundWholeAndInPart(String typed) {
        index.holds(
                aTicket(1).addresses("ada@example.com").from("ada@example.com", "Ada Lovelace"),
                aTicket(2).addresses("bob@shop.test").from("bob@shop.test", "Bob"));

        assertThat(index.find(typed)).containsExactly("T-1");
    }

    @Test
    void ourNumbersComeFirst() {
        index.holds(
                aTicket(1042).says("hello"), aTicket(2).title("About T-1042").says("see T-1042, T-1042"));

        assertThat(index.find("T-1042")).containsExactly("T-1042", "T-2");
    }

    @Test
    void codesOfGoodsAndParcelsAreFound() {
        index.holds(anOrder(5).orders("77").codes("WB-TEE-S-RED", "1Z999AA10123456784"));

        assertThat(index.find("wb-tee-s-red")).containsExactly("77");
        assertThat(index.find("1z999aa10123456784")).containsExactly("77");
        assertThat(index.find("wb-te*")).containsExactly("77");
    }

    @Test
    void operatorsNarrow() {
        index.holds(
                aTicket(1)
                        .says("late")
                        .status("open")
                        .assignee(7)
                        .tags("Late delivery")
                        .channel("mail")
                        .at("2026-11-02T00:00:00Z"),
                aTicket(2).says("late").status("solved").channel("voice").at("2026-10-02T00:00:00Z"));

        assertThat(index.find("late status:open")).containsExactly("T-1");
        assertThat(index.find("late assignee:me")).containsExactly("T-1");
        assertThat(index.find("late assignee:none")).containsExactly("T-2");
        assertThat(index.find("late assignee:stranger")).isEmpty();
        assertThat(index.find("tag:\"late delivery\"")).containsExactly("T-1");
        assertThat(index.find("channel:voice")).containsExactly("T-2");
        assertThat(index.find("status:open,solved")).hasSize(2);
        assertThat(index.find("after:2026-11-02")).containsExactly("T-1");
        assertThat(index.find("before:2026-11-02")).containsExactly("T-2");
        assertThat(index.find("late -status:solved")).containsExactly("T-1");
    }

    @Test
    void quotedHistoryIsFoundButCountsLess() {
        index.holds(aTicket(1).quotes("about the umbrella"), aTicket(2).says("about the umbrella"));

        assertThat(index.find("umbrella")).containsExactly("T-2", "T-1");
    }

    @Test
    void ofTwoThatSayTheSameTheNewerComesFirst() {
        index.holds(
                aTicket(1).says("late parcel").at("2026-01-01T00:00:00Z"),
                aTicket(2).says("late parcel").at("2026-11-20T00:00:00Z"),
                aTicket(3).says("late parcel").at("2025-01-01T00:00:00Z"));

        assertThat(index.find("late parcel")).containsExactly("T-2", "T-1", "T-3");
    }

    @Test
    void nothingTypedCanWidenWhatMayBeSeen() {
        index.holds(aTicket(1).says("secret"), aCustomer(7).title("secret person"));

        SearchPage page = index.page(
                "secret -nothing type:customer OR body:x ",
                false,
                25,
                EnumSet.of(HitType.TICKET),
                IndexFixture.EVERYTHING,
                Optional.empty());
        SearchPage hidden =
                index.page("person", false, 25, EnumSet.of(HitType.TICKET), Set.of(HitType.CUSTOMER), Optional.empty());

        assertThat(page.hits()).isEmpty();
        assertThat(hidden.hits()).isEmpty();
        assertThat(hidden.facets().total()).isZero();
        assertThat(hidden.suggestion()).isEmpty();
    }

    @Test
    void aWordThatNobodyWroteFindsNothingAndSuggestsOneThatSomebodyDid() {
        index.holds(aTicket(1).says("a red jacket"), aTicket(2).says("환불요청 합니다"));

        assertThat(index.search("jackte").suggestion()).contains("jacket");
        assertThat(index.search("red jackett ").suggestion()).contains("red jacket ");
        assertThat(index.search("환불요쳥").suggestion()).contains("환불요청");
        assertThat(index.search("zzzzqqq").suggestion()).isEmpty();
    }

    @Test
    void oneChangedThingIsReplacedAndOneGoneIsForgotten() throws IOException {
        index.holds(aTicket(1).says("umbrella"), aTicket(2).says("umbrella"));
        index.holds(aTicket(1).says("parasol"));
        index.index().put(java.util.List.of(), java.util.List.of(new Searchable.Key(HitType.TICKET, 2)));
        index.index().refresh();

        assertThat(index.find("umbrella")).isEmpty();
        assertThat(index.find("parasol")).containsExactly("T-1");
    }
}
