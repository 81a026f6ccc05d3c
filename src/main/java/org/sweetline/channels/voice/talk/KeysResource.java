package org.sweetline.channels.voice.talk;

import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Play;
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
import org.sweetline.channels.twilio.SignedForm;
import org.sweetline.channels.twilio.Twiml;
import org.sweetline.schema.Statements;
import org.sweetline.security.OpenToAll;

/** The keys that are played to somebody in a call, as a document. */
@Path("/webhooks/twilio/voice")
@ApplicationScoped
public class KeysResource {
    private static final String KEYS = """
            select cast(c.detail as jsonb) ->> 'digits' from phone_command c join desk_call d on d.id = c.call_id
            where c.id = ? and d.token = ? and c.kind = 'PLAY_KEYS'
            """;

    private final Statements statements;

    @Inject
    KeysResource(Statements statements) {
        this.statements = statements;
    }

    @POST
    @Path("calls/{token}/keys/{command: [0-9]{1,18}}")
    @Produces("application/xml;charset=UTF-8")
    @OpenToAll("Twilio signs its requests; the filter on /webhooks/twilio checks it")
    public String keys(
            @Context HttpServletRequest request, @PathParam("token") String token, @PathParam("command") long command)
            throws SQLException {
        if (SignedForm.of(request).isEmpty()) {
            throw new ForbiddenException();
        }
        return statements
                .first(KEYS, row -> String.valueOf(row.getString(1)), command, token)
                .filter(digits -> digits.matches("[0-9*#wW]{1,32}"))
                .map(KeysResource::document)
                .orElseGet(() -> xml(new VoiceResponse.Builder()));
    }

    private static String document(String digits) {
        return xml(new VoiceResponse.Builder()
                .play(new Play.Builder().digits(digits).build()));
    }

    private static String xml(VoiceResponse.Builder response) {
        return Twiml.xml(response.build());
    }
}
