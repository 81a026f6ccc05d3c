package org.sweetline.channels.mail.remote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/** A web server that says exactly what it is told to, also what no web server should. */
final class PictureServer implements AutoCloseable {

    private final ServerSocket door;
    private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
    private final Map<String, byte[]> drips = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private PictureServer(ServerSocket door) {
        this.door = door;
    }

    static PictureServer start() {
        try {
            PictureServer server = new PictureServer(new ServerSocket(0, 20, InetAddress.getByName("127.0.0.1")));
            daemon(server::serve);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    List<String> asked() {
        return asked;
    }

    void says(String path, String status, String headers, byte[] body) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes(("HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        answer.writeBytes(body);
        saysRaw(path, answer.toByteArray());
    }

    void saysRaw(String path, byte[] answer) {
        answers.put(path, answer);
    }

    /** A byte now and then, for ever. */
    void drips(String path, String start) {
        drips.put(path, start.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                daemon(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            String request = request(client.getInputStream());
            asked.add(request);
            String path = request.split("[ ?]")[1];
            OutputStream out = client.getOutputStream();
            if (drips.containsKey(path)) {
                drip(out, drips.get(path));
            }
            out.write(answers.getOrDefault(path, new byte[0]));
            out.flush();
        } catch (IOException gone) {
            // The client had enough.
        }
    }

    private static void drip(OutputStream out, byte[] start) throws IOException {
        out.write(start);
        while (true) {
            out.write('x');
            out.flush();
            LockSupport.parkNanos(200_000_000);
        }
    }

    private static String request(InputStream in) throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        while (!request.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            int c = in.read();
            if (c < 0) {
                throw new IOException("half a request");
            }
            request.write(c);
        }
        return request.toString(StandardCharsets.US_ASCII);
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "picture server");
        thread.setDaemon(true);
        thread.start();
    }
}
