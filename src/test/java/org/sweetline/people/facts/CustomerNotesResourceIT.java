package org.sweetline.people.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Customers;
import org.sweetline.testing.SweetlineServer;

class CustomerNotesResourceIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient agent = sweetline.desk().agent();
    private final String robin = "/customers/" + Customers.somebodyNew(agent);

    @Test
    void noteThatIsSentTwiceStandsOnce() {
        Answer first = write("Ask for the back door.", "note-" + robin);

        Answer second = write("Ask for the back door.", "note-" + robin);

        assertThat(second.number("id")).isEqualTo(first.number("id"));
        assertThat(agent.get(robin + "/notes").answers(200).items())
                .singleElement()
                .satisfies(note -> assertThat(Answer.text(note, "by.name")).isEqualTo("Grace Hopkins"));
    }

    @Test
    void onlyWhoWroteItOrAManagerChangesIt() {
        long note = write("Two dogs.", "dogs-" + robin).number("id");
        String path = robin + "/notes/" + note;
        ApiClient colleague = sweetline.desk().withRole("returns");

        colleague.put(path).json("{\"text\":\"Three dogs.\"}").isRefused(403, "note-of-somebody-else");
        colleague.delete(path).isRefused(403, "note-of-somebody-else");
        Answer edited = agent.put(path)
                .header("If-Match", "\"1\"")
                .json("{\"text\":\"Three dogs.\"}")
                .answers(200);
        agent.put(path)
                .header("If-Match", "\"1\"")
                .json("{\"text\":\"No dog.\"}")
                .isRefused(409, "note-changed-meanwhile");
        sweetline.desk().withRole("manager").delete(path).answers(204);

        assertThat(edited.text("text")).isEqualTo("Three dogs.");
        assertThat(edited.text("editedAt")).isNotEmpty();
        agent.put(path).json("{\"text\":\"No dog.\"}").isRefused(404, "no-such-note");
        assertThat(agent.get(robin + "/notes").answers(200).items()).isEmpty();
    }

    @Test
    void notesAreReadToTheirEndTheNewestFirst() {
        write("one", "1-" + robin);
        write("two", "2-" + robin);
        write("three", "3-" + robin);

        Answer page = agent.get(robin + "/notes?limit=2").answers(200);
        Answer rest =
                agent.get(robin + "/notes?limit=2&after=" + page.text("next")).answers(200);

        assertThat(page.items()).extracting(note -> note.getString("text")).containsExactly("three", "two");
        assertThat(rest.items()).extracting(note -> note.getString("text")).containsExactly("one");
        agent.get("/customers/C-99999999/notes").isRefused(404, "no-such-customer");
    }

    private Answer write(String text, String key) {
        return agent.post(robin + "/notes")
                .header("Idempotency-Key", key)
                .json("{\"text\":\"" + text + "\"}")
                .answers(201);
    }
}
