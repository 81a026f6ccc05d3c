package org.sweetline.channels.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.storage.FileStore;
import org.sweetline.storage.StoredFile;
import org.sweetline.tickets.ListeningDesk;
import org.sweetline.tickets.PhoneRecording;
import org.sweetline.tickets.RecordingLog;

/** The sound of calls, for a player that may ask for parts. */
@Path("/api/v1/recordings")
@ApplicationScoped
@Tag(name = "voice")
public class RecordingsResource {
    private final RecordingLog recordings;
    private final ListeningDesk listening;
    private final FileStore files;
    private final CurrentAccount current;

    @Inject
    RecordingsResource(RecordingLog recordings, ListeningDesk listening, FileStore files, CurrentAccount current) {
        this.recordings = recordings;
        this.listening = listening;
        this.files = files;
        this.current = current;
    }

    @GET
    @Path("{id}")
    @Requires(Permission.READ_TICKETS)
    @Operation(summary = "Plays a recording")
    @APIResponse(responseCode = "200", description = "The whole recording")
    @APIResponse(responseCode = "206", description = "The part of it that was asked for")
    @APIResponse(responseCode = "404", description = "There is no such recording, or its file is not stored")
    @APIResponse(responseCode = "416", description = "The recording ends before the part that was asked for")
    public Response play(@PathParam("id") long id, @HeaderParam("Range") @DefaultValue("") String range)
            throws SQLException {
        PhoneRecording recording = recordings.find(id).orElseThrow(() -> unknown(id));
        StoredFile file = recording.file().orElseThrow(() -> unknown(id));
        listening.note(id, current);
        if (!ByteRange.isSingle(range)) {
            ByteRange whole = new ByteRange(0, file.size() - 1);
            return safely(Response.ok(part(file, whole)), recording, file, whole)
                    .build();
        }
        return ByteRange.within(range, file.size())
                .map(asked -> safely(Response.status(206).entity(part(file, asked)), recording, file, asked)
                        .header("Content-Range", asked.contentRange(file.size())))
                .orElseGet(() -> Response.status(416).header("Content-Range", "bytes */" + file.size()))
                .build();
    }

    private static ProblemException unknown(long id) {
        return new ProblemException(VoiceProblem.NO_SUCH_RECORDING, "Recording " + id + " is not stored here.");
    }

    private StreamingOutput part(StoredFile file, ByteRange asked) {
        return out -> {
            try (InputStream in = files.open(file.sha256())) {
                in.skipNBytes(asked.first());
                ByteRange.copy(in, out, asked.length());
            }
        };
    }

    /** A voice is personal: no shared cache keeps it, and no browser takes it for anything but sound. */
    private static ResponseBuilder safely(
            ResponseBuilder answer, PhoneRecording recording, StoredFile file, ByteRange part) {
        return answer.type(recording.type())
                .tag(file.sha256())
                .header("Content-Length", part.length())
                .header("Accept-Ranges", "bytes")
                .header("Cache-Control", "private, no-cache")
                .header("Content-Disposition", "inline; filename=\"recording\"")
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
    }
}
