package org.sweetline.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.people.Callee;

/** Agents who answer the phone all day: mostly soon, now and then not at all, and who come back from wherever they are. */
public final class AnsweringFloor implements AutoCloseable {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final SweetlineServer sweetline;
    private final Random random;
    private final Duration talk;
    private final List<Agent> agents = new ArrayList<>();
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private final Set<Long> closed = ConcurrentHashMap.newKeySet();
    private final AtomicInteger closedInATalk = new AtomicInteger();
    private final ScheduledExecutorService day = Executors.newScheduledThreadPool(2);
    private int absent;
    private int transfers;
    private int closings;
    private int twins;
    private Duration pause = Duration.ofMillis(400);
    private volatile boolean goingHome;

    private record Agent(long account, ApiClient api, Callee phone) {}

    public AnsweringFloor(SweetlineServer sweetline, Random random, Duration talk) {
        this.sweetline = sweetline;
        this.random = random;
        this.talk = talk;
    }

    /** Such a share in a hundred does not answer, or rejects. */
    public AnsweringFloor absent(int inAHundred) {
        absent = inAHundred;
        return this;
    }

    /** Such a share in a hundred of looks at a talk hands it on to a colleague. */
    public AnsweringFloor transferring(int inAHundred) {
        transfers = inAHundred;
        return this;
    }

    /** Such a share in a hundred of looks at a talk closes the page that is the telephone, and opens it again at the next look. */
    public AnsweringFloor closing(int inAHundred) {
        closings = inAHundred;
        return this;
    }

    /** So many have a second browser open, which rings and answers as well. */
    public AnsweringFloor inTwoBrowsers(int agents) {
        twins = agents;
        return this;
    }

    /** How long they let pass before they look at their phones again. */
    public AnsweringFloor lookingEvery(Duration time) {
        pause = time;
        return this;
    }

    /** Invites them, makes their browsers or mobiles phones, and has them ready. */
    public AnsweringFloor open(int browsers, int mobiles) {
        PhoneNetwork network = sweetline.town().phone();
        for (int i = 0; i < browsers + mobiles; i++) {
            ApiClient api = sweetline.desk().someoneNew("Phone agent " + i, "agent");
            String identity = api.post("/phone/token").answers(200).text("identity");
            Callee phone = network.agent(identity);
            if (i < twins) {
                network.phoneBook()
                        .enter(
                                "client:" + identity,
                                new Callee().answeringAfter(A_MOMENT).talkingFor(talk));
            }
            if (i >= browsers) {
                String number = "+1415555%04d".formatted(9000 + i);
                phone = network.at(number).pressing("1");
                api.put("/phone/device")
                        .json("{\"device\":\"phone\",\"number\":\"" + number + "\"}")
                        .answers(200);
            }
            long account = api.get("/session").answers(200).number("account.id");
            agents.add(new Agent(account, api, phone));
            behave(phone);
            become(api, "available");
        }
        day.scheduleWithFixedDelay(() -> look(0), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        day.scheduleWithFixedDelay(() -> look(1), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    /** Whoever is free from now on goes home. */
    public AnsweringFloor goHome() {
        goingHome = true;
        return this;
    }

    /** How often a page was closed in the middle of a talk. */
    public int closedInATalk() {
        return closedInATalk.get();
    }

    /** What went wrong while they worked. */
    public List<String> troubles() {
        return List.copyOf(troubles);
    }

    @Override
    public void close() {
        day.shutdownNow();
    }

    private void look(int half) {
        for (int i = half; i < agents.size() && !day.isShutdown(); i += 2) {
            Agent agent = agents.get(i);
            try {
                look(agent);
            } catch (RuntimeException | AssertionError e) {
                if (!day.isShutdown()) troubles.add(String.valueOf(e.getMessage()));
            }
        }
    }

    private void look(Agent agent) {
        if (closed.remove(agent.account())) {
            agent.api().delete("/phone/reload").send();
        }
        Answer phone = agent.api().get("/phone").send();
        if (phone.status() != 200) {
            troubles.add("GET /phone " + phone.status());
            return;
        }
        switch (phone.text("state")) {
            case "wrap-up", "away", "offline", "available" -> mayBeFree(agent, phone.text("state"));
            case "on-call" -> inATalk(agent, phone);
            default -> {
                // It rings.
            }
        }
    }

    private void mayBeFree(Agent agent, String state) {
        if (goingHome) {
            if (!state.equals("offline")) become(agent.api(), "offline");
        } else if (!state.equals("available")) {
            behave(agent.phone());
            become(agent.api(), "available");
        }
    }

    private synchronized void behave(Callee phone) {
        boolean missing = random.nextInt(100) < absent;
        phone.talkingFor(talk.dividedBy(2).plusMillis(random.nextInt((int) talk.toMillis())));
        Duration ringing = Duration.ofMillis(500 + random.nextInt(4000));
        if (!missing) phone.answeringAfter(ringing);
        else if (random.nextBoolean()) phone.rejectingAfter(ringing);
        else phone.notAnswering();
    }

    private void inATalk(Agent agent, Answer phone) {
        boolean closes = closings > 0 && random.nextInt(100) < closings;
        if (closes) {
            closed.add(agent.account());
            closedInATalk.incrementAndGet();
            agent.api().put("/phone/reload").send();
            agent.phone().hangUp();
        } else {
            mayTransfer(agent, phone);
        }
    }

    private void mayTransfer(Agent agent, Answer phone) {
        Agent other = agents.get(random.nextInt(agents.size()));
        if (random.nextInt(100) >= transfers || other == agent) return;
        agent.api()
                .post("/calls/" + phone.text("call.id") + "/transfers")
                .json("{\"kind\":\"blind\",\"agent\":" + other.account() + "}")
                .send();
    }

    private static void become(ApiClient api, String state) {
        api.put("/phone/state").json("{\"state\":\"%s\"}".formatted(state)).send();
    }
}
