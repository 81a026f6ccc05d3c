package org.sweetline.channels.twilio;

import jakarta.servlet.ServletRequest;
import java.util.Optional;

/** A form whose signature was checked, with the very bytes that were signed. */
public final class SignedForm {
    private static final String ATTRIBUTE = SignedForm.class.getName();

    private final TwilioForm form;
    private final byte[] raw;

    SignedForm(TwilioForm form, byte[] raw) {
        this.form = form;
        this.raw = raw.clone();
    }

    /** What the filter proved for this request; empty when the request came by a way the filter does not guard. */
    public static Optional<SignedForm> of(ServletRequest request) {
        return Optional.ofNullable((SignedForm) request.getAttribute(ATTRIBUTE));
    }

    void attachTo(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    public TwilioForm form() {
        return form;
    }

    public byte[] raw() {
        return raw.clone();
    }
}
