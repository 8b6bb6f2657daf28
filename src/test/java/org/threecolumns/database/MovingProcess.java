package org.threecolumns.database;

import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import org.threecolumns.ProductRun;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.studio.Moves;

/** Moves open cases batch by batch, acknowledging each batch, until somebody kills it. */
final class MovingProcess {

    private MovingProcess() {}

    public static void main(String[] args) {
        try (ConfigurableApplicationContext product =
                ProductRun.start("spring.datasource.url=" + DeliveredUrl.in(Path.of(args[0])))) {
            JourneyKit kit = product.getBean(JourneyKit.class);
            for (int i = 0; i < Integer.parseInt(args[1]); i++) {
                kit.firstContact("Alder");
            }
            Moves moves = new Moves(product);
            moves.begin(moves.plan(moves.frontDoorInOtherWords("Screen the contact")));
            while (moves.batch()) {
                ChildJvm.acknowledge("batch");
            }
        }
    }
}
