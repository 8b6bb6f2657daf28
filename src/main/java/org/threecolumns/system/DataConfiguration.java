package org.threecolumns.system;

import java.sql.JDBCType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.mapping.JdbcValue;
import org.threecolumns.family.ChildIds;

/** How our own types stand in columns, alike on H2 and PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class DataConfiguration {

    @Bean
    JdbcCustomConversions jdbcCustomConversions() {
        return new JdbcCustomConversions(
                List.of(new ReadInstant(), new WriteInstant(), new ReadChildIds(), new WriteChildIds()));
    }

    @ReadingConverter
    static class ReadInstant implements Converter<OffsetDateTime, Instant> {
        @Override
        public Instant convert(OffsetDateTime stored) {
            return stored.toInstant();
        }
    }

    /** With its offset named: as a plain timestamp the hour that October has twice would be one and the same. */
    @WritingConverter
    static class WriteInstant implements Converter<Instant, JdbcValue> {
        @Override
        public JdbcValue convert(Instant instant) {
            return JdbcValue.of(instant.atOffset(ZoneOffset.UTC), JDBCType.TIMESTAMP_WITH_TIMEZONE);
        }
    }

    @ReadingConverter
    static class ReadChildIds implements Converter<String, ChildIds> {
        @Override
        public ChildIds convert(String stored) {
            return ChildIds.parse(stored);
        }
    }

    @WritingConverter
    static class WriteChildIds implements Converter<ChildIds, String> {
        @Override
        public String convert(ChildIds ids) {
            return ids.toString();
        }
    }
}
