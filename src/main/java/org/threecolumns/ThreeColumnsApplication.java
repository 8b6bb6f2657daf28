package org.threecolumns;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Three Columns: the journey of a family from the front door to closure, held complete by the process engine. */
@SpringBootApplication
public class ThreeColumnsApplication {

    public static void main(String[] args) {
        SpringApplication.run(ThreeColumnsApplication.class, args);
    }
}
