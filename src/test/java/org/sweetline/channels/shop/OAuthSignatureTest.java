package org.sweetline.channels.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OAuthSignatureTest {
    private final OAuthSignature signature = new OAuthSignature(
            new ShopConfig.OAuth("dpf43f3p2l4k3l03", "kd94hf93k423kf44", "nnch734d00sl2jdk", "pfkkdhi9sl3r4s00"));

    @Test
    void signatureIsTheOneAnotherProgramComputes() {
        String header = signature.header(
                "GET",
                "http://photos.example.net/photos",
                List.of(Map.entry("size", "original"), Map.entry("file", "vacation.jpg")),
                1191242096,
                "kllo9940pd9333jh");

        assertThat(header)
                .contains("oauth_signature=\"" + OAuthSignature.encode("WVPzl1j6ZsnkIjWr7e3OZ3jkenL57KwaLFhYsroX1hg=")
                        + "\"");
    }

    @Test
    void bracketsSpacesAndLettersAreEncodedAsTheStandardSays() {
        assertThat(OAuthSignature.encode("searchCriteria[a] ~*한")).isEqualTo("searchCriteria%5Ba%5D%20~%2A%ED%95%9C");
    }
}
