package org.sweetline.returns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WantedVariantTest {

    @Test
    void whatTheTablesCantKeepIsLeftOut() {
        WantedVariant wanted = WantedVariant.of(" KN-CLOUD\u0000-L ", "");

        assertThat(wanted.sku()).isEqualTo("KN-CLOUD-L");
    }
}
