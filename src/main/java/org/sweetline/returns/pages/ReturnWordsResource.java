package org.sweetline.returns.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.Fault;
import org.sweetline.returns.ReturnWords.Kind;
import org.sweetline.returns.WordDesk;
import org.sweetline.returns.WordDesk.Word;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;
import org.sweetline.web.Created;
import org.sweetline.web.OneOf;
import org.sweetline.web.Page;
import org.sweetline.web.Words;

/** The lists of reasons, denials, conditions and dispositions. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class ReturnWordsResource {

    private static final int LONGEST = 200;

    private final WordDesk desk;
    private final CurrentAccount current;

    @Inject
    ReturnWordsResource(WordDesk desk, CurrentAccount current) {
        this.desk = desk;
        this.current = current;
    }

    /**
     * A new word; its code never changes again.
     *
     * @param accuses whether a denial blames the customer, which two people have to stand for; when nothing is said it does.
     *     Nor does this ever change
     */
    public record AddReturnWordRequest(
            @OneOf(Kind.class) @Nullable String kind,
            @Schema(required = true) @Nullable String code,
            @Schema(required = true) @Nullable String en,
            @Schema(required = true) @Nullable String ko,
            @OneOf(Fault.class) @Nullable String fault,
            @Nullable Boolean accuses) {}

    /** How a word is said from now on, and whether it is still offered. */
    public record ChangeReturnWordRequest(
            @Schema(required = true) @Nullable String en,
            @Schema(required = true) @Nullable String ko,
            @OneOf(Fault.class) @Nullable String fault,
            @Nullable Integer position,
            @Nullable Boolean retired) {}

    /** All lists, each in its order, retired words too. */
    @GET
    @Path("return-words")
    @Requires(Permission.READ_RETURNS)
    public Page<ReturnWordView> list() throws SQLException {
        return Page.whole(desk.all().stream().map(ReturnWordsResource::view).toList());
    }

    @POST
    @APIResponseSchema(value = ReturnWordView.class, responseCode = "201")
    @Path("return-words")
    @Requires(Permission.MANAGE_RETURNS)
    public Response add(AddReturnWordRequest request) throws SQLException {
        Kind kind = Words.parse(Kind.class, "kind", request.kind());
        String code = Asked.line("code", request.code(), 60);
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw ProblemException.invalid("code", "must be small letters and digits, with - between");
        }
        Word word = new Word(
                kind,
                code,
                0,
                said("en", request.en()),
                said("ko", request.ko()),
                fault(kind, request.fault()),
                false,
                kind == Kind.DENIAL ? !Boolean.FALSE.equals(request.accuses()) : null);
        return Created.with(view(desk.add(word, current)));
    }

    @PUT
    @Path("return-words/{kind}/{code}")
    @Requires(Permission.MANAGE_RETURNS)
    public ReturnWordView change(
            @PathParam("kind") String kindWord, @PathParam("code") String code, ChangeReturnWordRequest request)
            throws SQLException {
        Kind kind = Words.parse(Kind.class, "kind", kindWord);
        Word word = new Word(
                kind,
                code,
                request.position() == null ? 0 : request.position(),
                said("en", request.en()),
                said("ko", request.ko()),
                fault(kind, request.fault()),
                Boolean.TRUE.equals(request.retired()),
                null);
        return view(desk.change(word, current));
    }

    private static String said(String field, @Nullable String text) {
        return Asked.line(field, text, LONGEST);
    }

    private static @Nullable Fault fault(Kind kind, @Nullable String word) {
        if (kind != Kind.REASON) {
            return null;
        }
        return Words.parse(Fault.class, "fault", word);
    }

    private static ReturnWordView view(Word word) {
        return new ReturnWordView(
                Words.of(word.kind()),
                word.code(),
                word.position(),
                word.en(),
                word.ko(),
                Words.ofNullable(word.fault()),
                word.accuses(),
                word.retired());
    }
}
