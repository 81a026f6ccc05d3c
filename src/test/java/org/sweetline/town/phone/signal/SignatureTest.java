package org.sweetline.town.phone.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sweetline.town.wire.Param;

/** The vectors of Twilio's documentation and of its open-source helper libraries (MIT). */
class SignatureTest {
    private static final String TOKEN = "12345";
    private static final List<Param> CALL = List.of(
            new Param("Digits", "1234"),
            new Param("CallSid", "CA1234567890ABCDE"),
            new Param("To", "+18005551212"),
            new Param("Caller", "+14158675309"),
            new Param("From", "+14158675309"));

    @Test
    void theDocumentedExampleIsSignedAsDocumented() {
        List<Param> params = List.of(
                new Param("CallSid", "CA1234567890ABCDE"),
                new Param("Caller", "+14158675310"),
                new Param("Digits", "1234"),
                new Param("From", "+14158675310"),
                new Param("To", "+18005551212"));

        String signature = Signature.of(TOKEN, "https://example.com/myapp.php?foo=1&bar=2", params);

        assertThat(signature).isEqualTo("L/OH5YylLD5NRKLltdqwSvS0BnU=");
    }

    @ParameterizedTest
    @CsvSource({
        "https://mycompany.com/myapp.php?foo=1&bar=2, RSOYDt4T1cUTdK1PDd93/VVr8B8=",
        "http://mycompany.com:1234/myapp.php?foo=1&bar=2, Zmvh+3yNM1Phv2jhDCwEM3q5ebU=",
        "http://mycompany.com:80/myapp.php?foo=1&bar=2, 0ZXoZLH/DfblKGATFgpif+LLRf4=",
        "https://mycompany.com:443/myapp.php?foo=1&bar=2, kvajT1Ptam85bY51eRf/AJRuM3w=",
        "https://mycompany.com/myapp.php, 1xaxFBvyzXYvWplzNOSs28HWO94=",
        "https://mycompany.com/myapp.php?foo=hello%20world&bar=test%2Bvalue, er2tvAP1Wx+iuTTE2BPgvEaN1cs=",
    })
    void theLibrariesFormVectorsHold(String url, String signature) {
        assertThat(Signature.of(TOKEN, url, CALL)).isEqualTo(signature);
    }

    @ParameterizedTest
    @CsvSource({
        "https://mycompany.com/myapp.php?foo=1&bar=2, zYQTYrRWXE7LtzbG4PfP7/bkkGo=",
        "https://mycompany.com/myapp.php?foo=1&bar=2&bodySHA256="
                + "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620, a9nBmqA0ju/hNViExpshrM61xv4=",
    })
    void theLibrariesVectorsWithoutAFormHold(String url, String signature) {
        assertThat(Signature.of(TOKEN, url, List.of())).isEqualTo(signature);
    }

    @Test
    void namesAreSortedByCharacterCode() {
        List<Param> params = List.of(
                new Param("callSid", "lowercase"), new Param("CallSid", "uppercase"), new Param("CALLSID", "allcaps"));

        String signature = Signature.of(TOKEN, "https://mycompany.com/myapp.php?foo=1&bar=2", params);

        assertThat(signature).isEqualTo("jDK7WKT8wiNrwggd4ceTv4e1MJ4=");
    }

    @Test
    void valuesAreSignedAsTheyAre() {
        List<Param> params = List.of(
                new Param("Message", "Hello & goodbye! @#$%^*()"),
                new Param("From", "+1 (415) 867-5309"),
                new Param("Special", "unicode: ñáéíóú"));

        String signature = Signature.of(TOKEN, "https://mycompany.com/myapp.php?foo=1&bar=2", params);

        assertThat(signature).isEqualTo("dCPiR4WtQ6QFN6pJh81CtlCcWLQ=");
    }

    @ParameterizedTest
    @CsvSource({
        "https://u:p@desk.example:8443/voice?a=1#rc=2, https://desk.example/voice?a=1",
        "http://desk.example:8080/voice#rp=5xx, http://desk.example:8080/voice",
    })
    void whatIsSignedHasNoFragmentNoUserAndOverHttpsNoPort(String url, String signed) {
        assertThat(Signature.signedUrl(URI.create(url))).isEqualTo(signed);
    }
}
