package org.sweetline.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Makes sure, before anything is started, that the server will get its port. */
final class HttpPort {
    static final String KEY = "sweetline.http.port";

    private HttpPort() {}

    /** The port to use; 0 asks for any free one. */
    static int free(int wanted) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(wanted));
            return socket.getLocalPort();
        } catch (IOException taken) {
            String why =
                    wanted > 0 && wanted < 1024 ? "is taken, or needs more rights than this account has" : "is taken";
            throw new StartFailure(
                    "Port " + wanted + " " + why + "; free it, or choose another with SWEETLINE_HTTP_PORT.", taken);
        }
    }
}
