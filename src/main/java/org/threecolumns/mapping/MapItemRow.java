package org.threecolumns.mapping;

import static org.threecolumns.mapping.StoredValue.day;
import static org.threecolumns.mapping.StoredValue.moment;
import static org.threecolumns.mapping.StoredValue.named;
import static org.threecolumns.mapping.StoredValue.number;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.RowMapper;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.family.ChildIds;

/** Reads a {@link MapItem} column by column: a long map has hundreds, and each page reads them. */
class MapItemRow implements RowMapper<MapItem> {

    @Override
    public MapItem mapRow(ResultSet row, int at) throws SQLException {
        return new MapItem(
                row.getLong("id"),
                row.getLong("family_id"),
                named(row, "map_column", MapColumn.class),
                named(row, "category", Category.class),
                row.getString("text"),
                row.getBoolean("quote"),
                row.getString("said_by"),
                ChildIds.parse(row.getString("child_ids")),
                named(row, "audience", Audience.class),
                named(row, "tier", Tier.class),
                number(row, "not_for_person_id"),
                named(row, "status", MapStatus.class),
                row.getString("owner_name"),
                day(row, "due_on"),
                day(row, "happened_on"),
                number(row, "answers_item_id"),
                row.getInt("position"),
                moment(row, "created_at"),
                row.getString("created_by"),
                moment(row, "changed_at"),
                row.getString("changed_by"),
                row.getInt("version"));
    }
}
