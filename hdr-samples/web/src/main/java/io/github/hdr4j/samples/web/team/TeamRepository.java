package io.github.hdr4j.samples.web.team;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The rows of teams. */
interface TeamRepository extends Repository<Team, UUID> {
  List<Team> findAllByOrderByName();

  Optional<Team> findById(UUID id);

  @Query("select * from team where lower(name) = :name")
  Optional<Team> findByLowerName(String name);

  @Query("select t.* from team t join account a on a.team_id = t.id where a.id = :account")
  Optional<Team> findByMember(UUID account);

  @Query("select count(*) from account where team_id = :team")
  long members(UUID team);

  @Query("select count(*) from account where team_id = :team and role <> 'USER'")
  long clerks(UUID team);

  @Modifying
  @Query("update team set name = :name where id = :id")
  int rename(UUID id, String name);

  @Modifying
  @Query("delete from team where id = :id")
  int delete(UUID id);
}
