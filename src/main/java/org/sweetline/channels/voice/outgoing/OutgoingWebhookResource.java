package org.sweetline.channels.voice.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.sweetline.calls.back.OutgoingStep;
import org.sweetline.channels.twilio.SignedForm;
import org.sweetline.channels.voice.CallForm;
import org.sweetline.security.OpenToAll;

/** What the network asks and tells about the customer's leg of a call of ours. The filter has checked the signature. */
@Path("/webhooks/twilio/voice/calls/{token: [A-Za-z0-9_-]+}/outgoing")
@ApplicationScoped
public class OutgoingWebhookResource {

    private static final String TWIML = "application/xml;charset=UTF-8";
    private static final String SIGNED = "Twilio signs its requests; the filter on /webhooks/twilio checks it";
    private static final String ANSWERED_BY = "human|machine_(start|end_beep|end_silence|end_other)|fax|unknown";

    private final OutgoingStep step;
    private final AnsweredStep answered;
    private final Clock clock;

    @Inject
    OutgoingWebhookResource(OutgoingStep step, AnsweredStep answered, Clock clock) {
        this.step = step;
        this.answered = answered;
        this.clock = clock;
    }

    @POST
    @Path("answered")
    @Produces(TWIML)
    @OpenToAll(SIGNED)
    public String answered(@Context HttpServletRequest request, @PathParam("token") String token) throws SQLException {
        String delivery = Objects.requireNonNullElse(request.getHeader("I-Twilio-Idempotency-Token"), "");
        return answered.document(token, form(request).sid(), delivery);
    }

    @POST
    @Path("status")
    @OpenToAll(SIGNED)
    public void progressed(@Context HttpServletRequest request, @PathParam("token") String token) throws SQLException {
        CallForm form = form(request);
        Optional<String> status = form.status();
        if (status.isPresent()) {
            step.progressed(token, form.sid(), status.get(), form.at(), form.seconds());
        }
    }

    @POST
    @Path("judged")
    @OpenToAll(SIGNED)
    public void judged(@Context HttpServletRequest request, @PathParam("token") String token) throws SQLException {
        SignedForm signed = signed(request);
        String answeredBy = signed.form().text("AnsweredBy");
        if (answeredBy.matches(ANSWERED_BY)) {
            step.judged(token, signed.form().text("CallSid"), answeredBy);
        }
    }

    @POST
    @Path("message")
    @Produces(TWIML)
    @OpenToAll(SIGNED)
    public String message(@Context HttpServletRequest request, @PathParam("token") String token) throws SQLException {
        form(request);
        return answered.message(token);
    }

    private CallForm form(HttpServletRequest request) {
        return new CallForm(signed(request).form(), clock.instant());
    }

    private static SignedForm signed(HttpServletRequest request) {
        return SignedForm.of(request).orElseThrow(ForbiddenException::new);
    }
}
