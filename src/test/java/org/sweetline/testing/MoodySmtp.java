package org.sweetline.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server to send through that refuses when and how a test wants it to. */
public final class MoodySmtp implements AutoCloseable {

    /** Where in the conversation it refuses. */
    public enum Step {
        GREETING,
        MAIL,
        RCPT,
        DATA,
        TEXT
    }

    private final ServerSocket door;
    private final Map<Step, Deque<String>> refusals = new ConcurrentHashMap<>();
    private final Map<String, Deque<String>> refusalsOfRecipients = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();

    private MoodySmtp(ServerSocket door) {
        this.door = door;
    }

    public static MoodySmtp start() {
        try {
            MoodySmtp server = new MoodySmtp(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")));
            daemon(server::serve);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "smtp://127.0.0.1:" + door.getLocalPort();
    }

    /** The next so many times, whoever it is for. */
    public void refuse(Step step, String answer, int times) {
        Deque<String> next = refusals.computeIfAbsent(step, any -> new ConcurrentLinkedDeque<>());
        for (int i = 0; i < times; i++) {
            next.add(answer);
        }
    }

    /** The next mail to this address. */
    public void refuse(String recipient, String answer) {
        refusalsOfRecipients
                .computeIfAbsent(recipient, any -> new ConcurrentLinkedDeque<>())
                .add(answer);
    }

    /** How often mail for this address was offered. */
    public long offered(String recipient) {
        return asked.stream().filter(recipient::equals).count();
    }

    /** How many mails for this address were taken. */
    public long taken(String recipient) {
        return taken.stream().filter(recipient::equals).count();
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
            converse(
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8)),
                    client.getOutputStream());
        } catch (IOException gone) {
            // The client hung up.
        }
    }

    private void converse(BufferedReader in, OutputStream out) throws IOException {
        say(out, answer(Step.GREETING, "220 ready"));
        String recipient = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.toUpperCase(Locale.ROOT);
            if (command.startsWith("MAIL")) {
                say(out, answer(Step.MAIL, "250 ok"));
            } else if (command.startsWith("RCPT")) {
                recipient = line.replaceAll(".*<([^>]*)>.*", "$1");
                asked.add(recipient);
                say(out, answer(recipient));
            } else if (command.startsWith("DATA")) {
                text(in, out, recipient);
            } else {
                say(out, command.startsWith("QUIT") ? "221 bye" : "250 ok");
            }
        }
    }

    private void text(BufferedReader in, OutputStream out, String recipient) throws IOException {
        String go = answer(Step.DATA, "354 go on");
        say(out, go);
        if (!go.startsWith("354")) {
            return;
        }
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            // What is written is no matter here.
        }
        String answer = answer(Step.TEXT, "250 taken");
        if (answer.startsWith("250")) {
            taken.add(recipient);
        }
        say(out, answer);
    }

    private String answer(String recipient) {
        Deque<String> own = refusalsOfRecipients.getOrDefault(recipient, new ConcurrentLinkedDeque<>());
        String refusal = own.poll();
        return refusal == null ? answer(Step.RCPT, "250 ok") : refusal;
    }

    private String answer(Step step, String usual) {
        Deque<String> next = refusals.getOrDefault(step, new ConcurrentLinkedDeque<>());
        String refusal = next.poll();
        return refusal == null ? usual : refusal;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "moody smtp");
        thread.setDaemon(true);
        thread.start();
    }
}
