package org.sweetline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.search.SearchableFixture.aTicket;
import static org.sweetline.search.SearchableFixture.anOrder;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderFindingTest {

    @TempDir
    Path folder;

    private IndexFixture index;

    @BeforeEach
    void open() throws IOException {
        index = new IndexFixture(folder);
        index.holds(
                anOrder(1)
                        .orders("000000123")
                        .customer("Ada Lovelace")
                        .addresses("ada@example.com")
                        .phones("+14155550123")
                        .codes("WB-TEE-RED", "1Z 999-AA1 0123456784", "1z999aa10123456784")
                        .says("Red jacket", "San Antonio")
                        .at("2026-11-10T10:00:00Z")
                        .facts("processing", "West Coast", "San Antonio", "SPRING"),
                anOrder(2)
                        .orders("000000456")
                        .says("Blue mug")
                        .at("2026-10-01T10:00:00Z")
                        .facts("complete", "East Coast", "Boston", ""),
                aTicket(3).says("the jacket of my order"));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123",
                "000000123",
                "#000000123",
                "000 000 123",
                "lovelace",
                "ada@example.com",
                "(415) 555-0123",
                "WB-TEE-RED",
                "sku:wb-tee*",
                "SKU:wb-tee-red",
                "red jacket antonio",
                "1Z999AA10123456784",
                "1z 999 aa1 01 2345 6784",
                "1Z-999-AA1-0123456784",
                "tracking:1z999-aa10123456784",
                "tracking:\"1Z 999 AA1 0123456784\"",
                "state:processing",
                "store:west",
                "store:\"west coast\"",
                "city:\"San Antonio\"",
                "city:antonio",
                "coupon:spring",
                "jacket placed-after:2026-11-01",
                "placed-after:2026-11-01 placed-before:2026-11-30"
            })
    void orderIsFoundByWhateverIsKnownOfIt(String typed) {
        assertThat(index.find(typed)).containsExactly("000000123");
    }

    @Test
    void editedOrderIsFoundByItsFirstNumberAndTheOtherWayRound() {
        index.holds(anOrder(4).orders("000000123-1").says("Red jacket, edited"));

        assertThat(index.find("123")).containsExactly("000000123", "000000123-1");
        assertThat(index.find("000000123-1").get(0)).isEqualTo("000000123-1");
        assertThat(index.find("order:123-1")).containsExactly("000000123-1", "000000123");
    }

    @Test
    void ordersAreCountedByStateAndStore() {
        SearchPage page = index.search("state:processing,complete");

        assertThat(page.facets().counts().get(Fields.STATE))
                .containsEntry("processing", 1)
                .containsEntry("complete", 1);
        assertThat(page.facets().counts().get(Fields.STORE))
                .containsEntry("West Coast", 1)
                .containsEntry("East Coast", 1);
    }
}
