package org.sweetline.calls.back;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiRequest;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.NamedProduct;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.people.Callee;

/** Where a customer may be sent whom we called. */
@ItsOwnProduct(NamedProduct.DIAL)
class OurCallsSentOnIT {
    private static final SweetlineServer SWEETLINE = NamedProduct.DIAL.server();
    private final PhoneNetwork phone = SWEETLINE.town().phone();
    private final Person customer = Strangers.aStranger();
    private final Callee customersPhone = phone.at(customer.phone());
    private PhoneAgent agent;

    @BeforeEach
    void comeToWork() {
        agent = PhoneAgent.onDuty(SWEETLINE, "Olga Outgoing");
    }

    @AfterEach
    void goHome() {
        agent.leave();
    }

    /** Two lines outside, joined at our cost with nobody of ours. */
    @Test
    void whomWeCalledIsSentToNobodyOutside() {
        Answer call = talkWithTheCustomer();

        transfer(call, "blind", "\"number\":\"" + Strangers.aStranger().phone() + "\"")
                .isRefused(409, "transfer-warm-only");
        transfer(call, "warm", "\"number\":\"" + Strangers.aStranger().phone() + "\"")
                .isRefused(409, "too-many-calls-without-us");

        assertThat(call(call).text("stage")).isEqualTo("talking");
        assertThat(phone.journal().breaches()).noneMatch(breach -> breach.contains("TimeLimit"));
    }

    @Test
    void whomWeCalledIsSentOnToAColleague() {
        PhoneAgent colleague = PhoneAgent.onDuty(SWEETLINE, "Ines Incoming");
        try {
            Answer call = talkWithTheCustomer();

            transfer(
                            call,
                            "blind",
                            "\"agent\":"
                                    + colleague
                                            .api()
                                            .get("/session")
                                            .answers(200)
                                            .number("account.id"))
                    .answers(200);

            eventually(() -> assertThat(call(call).text("agent.name")).isEqualTo("Ines Incoming"));
            eventually(() -> assertThat(call(call).text("stage")).isEqualTo("talking"));
            eventually(() -> assertThat(agent.state()).isEqualTo("wrap-up"));
            assertThat(customersPhone.rings()).hasSize(1);
            assertThat(colleague.phone().rings()).hasSize(1);
            colleague.phone().hangUp();
            eventually(() -> assertThat(call(call).text("outcome")).isEqualTo("answered"));
        } finally {
            colleague.leave();
        }
    }

    private Answer talkWithTheCustomer() {
        Answer call = agent.calls(customer.phone());
        eventually(() -> assertThat(call(call).text("stage")).isEqualTo("talking"));
        return call;
    }

    private ApiRequest transfer(Answer call, String kind, String to) {
        return agent.api()
                .post("/calls/" + call.number("id") + "/transfers")
                .json("{\"kind\":\"" + kind + "\"," + to + "}");
    }

    private Answer call(Answer placed) {
        return agent.api().get("/calls/" + placed.number("id")).answers(200);
    }
}
