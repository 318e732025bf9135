package io.github.hdr4j.samples.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A clerk")
class ClerkTest extends RunningServer {
  private final UUID team = UUID.randomUUID();
  private Client owner;
  private String reading;

  @BeforeEach
  void read() throws Exception {
    database.sql("insert into team values (?, ?)").params(team, team.toString()).update();
    owner = member("USER");
    reading =
        owner.post(RECOGNITIONS, PNG, Pictures.digit(7)).headers().firstValue("Location").get();
  }

  private Client member(String role) {
    String key = Keys.make(database, role);
    database
        .sql(
            """
            update account set team_id = ?
            where id = (select account_id from api_key where hash = ?)\
            """)
        .params(team, Keys.hash(key))
        .update();
    return Client.program(port, key);
  }

  @Test
  @DisplayName("sees and corrects the readings of the team, and deletes none")
  void ofTeam() throws Exception {
    Client clerk = member("CLERK");
    assertThat(clerk.bytes(reading + "/picture").statusCode()).isEqualTo(200);
    assertThat(clerk.put(reading + "/correction", "{\"text\":\"1\"}").statusCode()).isEqualTo(204);
    assertThat(Client.json(owner.get(reading)).get("correction").asString()).isEqualTo("1");
    Problem.in(clerk.delete(reading)).is(404, "not-found");
  }

  @Test
  @DisplayName("of another team sees nothing, and neither does a member who is no clerk")
  void ofOtherTeam() throws Exception {
    Client other = Client.program(port, Keys.make(database, "CLERK"));
    Problem.in(other.get(reading + "/picture")).is(404, "not-found");
    Problem.in(member("USER").put(reading + "/correction", "{\"text\":\"1\"}"))
        .is(404, "not-found");
  }
}
