package io.github.hdr4j.samples.toolkit.forms;

import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.preprocess.forms.PageBox;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What a form looks like and what people write into it; units are hundredths of an inch. */
interface Design {
  FormTemplate template();

  /** Prints everything but the corner marks. */
  void print(Print print);

  /** Lines for names, addresses and the like, which nobody is to read as digits. */
  List<PageBox> scripts();

  /** What is written in each field; nothing for one that may be and is left blank. */
  Map<String, String> values(Random random);
}
