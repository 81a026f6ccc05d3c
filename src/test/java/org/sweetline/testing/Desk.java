package org.sweetline.testing;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The people who work at a product's desk, invited when they are first needed. */
public final class Desk {
    private final SweetlineServer server;
    private final Map<String, ApiClient> byRole = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    Desk(SweetlineServer server) {
        this.server = server;
    }

    /** Grace, who answers customers. */
    public ApiClient agent() {
        return byRole.computeIfAbsent("agent", role -> someoneNew("Grace Hopkins", role));
    }

    public ApiClient withRole(String wanted) {
        return byRole.computeIfAbsent(wanted, role -> someoneNew("Colleague " + role, role));
    }

    /** The administrator's browser, not their programs. */
    public ApiClient administrator() {
        return byRole.computeIfAbsent("admin", role -> someoneNew("Alex Romero", role));
    }

    /** Invited, set up by the link, and signed in. */
    public ApiClient someoneNew(String name, String role) {
        Answer setUp = server.anonymous()
                .post("/setup/" + invite(freshAddress(), name, role))
                .json("{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, SweetlineServer.PASSWORD))
                .answers(200);
        return server.anonymous().withCookie(setUp.cookie());
    }

    /** Returns the token of the link. */
    public String invite(String email, String name, String role) {
        Answer invited = server.program()
                .post("/accounts")
                .json("{\"email\":\"%s\",\"name\":\"%s\",\"role\":\"%s\"}".formatted(email, name, role))
                .answers(201);
        return URI.create(invited.text("link")).getPath().substring("/setup/".length());
    }

    public String freshAddress() {
        return "colleague" + next.incrementAndGet() + "@sweetline.example";
    }
}
