package org.sweetline.channels.twilio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lets a request in when Twilio signed it for this desk's account, and reads its form before anybody else can. */
@ApplicationScoped
class TwilioGate {
    static final int LIMIT = 64 * 1024;

    private final TwilioConfig config;
    private final TwilioSignature signature;

    @Inject
    TwilioGate(TwilioConfig config) {
        this.config = config;
        this.signature = new TwilioSignature(config.publicUrl(), config.signingTokens());
    }

    SignedForm admit(HttpServletRequest request) throws IOException, NotAdmitted {
        require(config.open(), Refusal.CLOSED);
        require(request.getContentLengthLong() <= LIMIT, Refusal.TOO_LARGE);
        String sent = Objects.requireNonNullElse(request.getHeader("X-Twilio-Signature"), "");
        require(!sent.isEmpty(), Refusal.UNSIGNED);
        require("POST".equals(request.getMethod()), Refusal.METHOD);
        require(isForm(request.getContentType()), Refusal.MEDIA_TYPE);
        byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
        require(body.length <= LIMIT, Refusal.TOO_LARGE);
        TwilioForm form = TwilioForm.parse(body);
        require(signature.proves(sent, rawPathAndQuery(request), form), Refusal.WRONG_SIGNATURE);
        require(config.accountSid().equals(form.text("AccountSid")), Refusal.OTHER_ACCOUNT);
        return new SignedForm(form, body);
    }

    private static void require(boolean fulfilled, Refusal otherwise) throws NotAdmitted {
        if (!fulfilled) {
            throw new NotAdmitted(otherwise);
        }
    }

    private static boolean isForm(@Nullable String contentType) {
        return contentType != null
                && contentType
                        .split(";", 2)[0]
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .equals("application/x-www-form-urlencoded");
    }

    private static String rawPathAndQuery(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
