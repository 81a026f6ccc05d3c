package org.sweetline.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twilio's published examples, and those of its SDK's own tests. */
class TwilioSignatureTest {
    private static final String[] CALL = {
        "Digits", "1234",
        "CallSid", "CA1234567890ABCDE",
        "To", "+18005551212",
        "Caller", "+14158675309",
        "From", "+14158675309"
    };
    private static final String QUERY = "/myapp.php?foo=1&bar=2";

    @Test
    void documentedExampleIsProven() throws Exception {
        TwilioForm form = form(
                "CallSid", "CA1234567890ABCDE",
                "Caller", "+14158675310",
                "Digits", "1234",
                "From", "+14158675310",
                "To", "+18005551212");

        assertThat(signature("https://example.com").proves("L/OH5YylLD5NRKLltdqwSvS0BnU=", QUERY, form))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://mycompany.com, RSOYDt4T1cUTdK1PDd93/VVr8B8=",
        "https://mycompany.com:443, RSOYDt4T1cUTdK1PDd93/VVr8B8=",
        "https://mycompany.com:443, kvajT1Ptam85bY51eRf/AJRuM3w=",
        "https://mycompany.com, kvajT1Ptam85bY51eRf/AJRuM3w=",
        "http://mycompany.com:1234, Zmvh+3yNM1Phv2jhDCwEM3q5ebU=",
        "http://mycompany.com:80, 0ZXoZLH/DfblKGATFgpif+LLRf4=",
        "http://mycompany.com, 0ZXoZLH/DfblKGATFgpif+LLRf4=",
    })
    void portMayBeSignedOrNot(String publicUrl, String sent) throws Exception {
        assertThat(signature(publicUrl).proves(sent, QUERY, form(CALL))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/myapp.php, 1xaxFBvyzXYvWplzNOSs28HWO94=",
        "/myapp.php?foo=hello%20world&bar=test%2Bvalue, er2tvAP1Wx+iuTTE2BPgvEaN1cs=",
    })
    void queryIsSignedAsItStands(String pathAndQuery, String sent) throws Exception {
        assertThat(signature("https://mycompany.com").proves(sent, pathAndQuery, form(CALL)))
                .isTrue();
    }

    @Test
    void escapesOfTheQuerySurviveAConfiguredPort() throws Exception {
        TwilioSignature signature = new TwilioSignature(URI.create("https://someurl.com:443"), List.of("1234567890"));

        assertThat(signature.proves("PM+bjB+ITJ9a3LIYStKWOTMZMlU=", "/somepath?param1=client%3AAnonymous", form()))
                .isTrue();
    }

    @Test
    void requestWithoutParametersIsProvenByItsAddressAlone() throws Exception {
        assertThat(signature("https://mycompany.com").proves("zYQTYrRWXE7LtzbG4PfP7/bkkGo=", QUERY, form()))
                .isTrue();
        assertThat(signature("https://mycompany.com")
                        .proves(
                                "a9nBmqA0ju/hNViExpshrM61xv4=",
                                QUERY + "&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620",
                                form()))
                .isTrue();
    }

    @Test
    void valuesAreSignedWithTheirSpacesSignsAndLetters() throws Exception {
        TwilioForm form = form(
                "Message", "Hello & goodbye! @#$%^*()",
                "From", "+1 (415) 867-5309",
                "Special", "unicode: ñáéíóú");

        assertThat(signature("https://mycompany.com").proves("dCPiR4WtQ6QFN6pJh81CtlCcWLQ=", QUERY, form))
                .isTrue();
    }

    @Test
    void namesAreSortedWithCapitalsFirst() throws Exception {
        TwilioForm form = form("callSid", "lowercase", "CallSid", "uppercase", "CALLSID", "allcaps");

        assertThat(signature("https://mycompany.com").proves("jDK7WKT8wiNrwggd4ceTv4e1MJ4=", QUERY, form))
                .isTrue();
    }

    @Test
    void anyChangeOfTheFormIsSeen() throws Exception {
        TwilioSignature signature = signature("https://mycompany.com");
        String sent = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";

        String[] changed = CALL.clone();
        changed[1] = "1235";
        String[] added = java.util.Arrays.copyOf(CALL, CALL.length + 2);
        added[CALL.length] = "Zone";
        added[CALL.length + 1] = "";
        String[] removed = java.util.Arrays.copyOf(CALL, CALL.length - 2);

        assertThat(signature.proves(sent, QUERY, form(CALL))).isTrue();
        assertThat(signature.proves(sent, QUERY, form(changed))).isFalse();
        assertThat(signature.proves(sent, QUERY, form(added))).isFalse();
        assertThat(signature.proves(sent, QUERY, form(removed))).isFalse();
    }

    @Test
    void anyOtherAddressIsSeen() throws Exception {
        String sent = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";

        assertThat(signature("http://mycompany.com").proves(sent, QUERY, form(CALL)))
                .isFalse();
        assertThat(signature("https://mycompany.com").proves(sent, "/myapp.php/?foo=1&bar=2", form(CALL)))
                .isFalse();
        assertThat(signature("https://mycompany.com").proves(sent, "/myapp.php?bar=2&foo=1", form(CALL)))
                .isFalse();
        assertThat(signature("https://mycompany.com/desk").proves(sent, QUERY, form(CALL)))
                .isFalse();
    }

    @Test
    void pathOfThePublicAddressStandsBeforeThePath() throws Exception {
        TwilioSignature signature = signature("https://mycompany.com/myapp.php/");

        assertThat(signature.proves("RSOYDt4T1cUTdK1PDd93/VVr8B8=", "?foo=1&bar=2", form(CALL)))
                .isTrue();
    }

    @Test
    void secondTokenIsAcceptedWhileTokensRotate() throws Exception {
        URI url = URI.create("https://mycompany.com");
        String sent = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";

        assertThat(new TwilioSignature(url, List.of("new", "12345")).proves(sent, QUERY, form(CALL)))
                .isTrue();
        assertThat(new TwilioSignature(url, List.of("new")).proves(sent, QUERY, form(CALL)))
                .isFalse();
        assertThat(new TwilioSignature(url, List.of()).proves(sent, QUERY, form(CALL)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"''", "RSOYDt4T1cUTdK1PDd93/VVr8B8", "rsoydt4t1cutdk1pdd93/vvr8b8=", "RSOYDt4T1cUTdK1PDd93/VVr8B8=="})
    void nearMissOfTheSignatureIsNoProof(String sent) throws Exception {
        assertThat(signature("https://mycompany.com").proves(sent, QUERY, form(CALL)))
                .isFalse();
    }

    private static TwilioSignature signature(String publicUrl) {
        return new TwilioSignature(URI.create(publicUrl), List.of("12345"));
    }

    private static TwilioForm form(String... namesAndValues) throws NotAdmitted {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(URLEncoder.encode(namesAndValues[i], StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return TwilioForm.parse(body.toString().getBytes(StandardCharsets.US_ASCII));
    }
}
