package dev.flightloom.adapters.storage.reconstruction.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;

/** The XMP segment of a shot with the names that DJI uses. */
final class XmpSegment {

  private static final String HEADER = "http://ns.adobe.com/xap/1.0/\0";
  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="DJI Meta Data"
          xmlns:tiff="http://ns.adobe.com/tiff/1.0/"
          xmlns:drone-dji="http://www.dji.com/drone-dji/1.0/"
          tiff:Make="DJI"
          tiff:Model="M4E"
          drone-dji:Version="1.6"
          drone-dji:GpsStatus="RTK"
          drone-dji:AltitudeType="RtkAlt"
          drone-dji:GpsLatitude="{latitude}"
          drone-dji:GpsLongitude="{longitude}"
          drone-dji:AbsoluteAltitude="{absolute}"
          drone-dji:RelativeAltitude="{relative}"
          drone-dji:GimbalRollDegree="+0.00"
          drone-dji:GimbalYawDegree="{yaw}"
          drone-dji:GimbalPitchDegree="-90.00"
          drone-dji:FlightRollDegree="+0.00"
          drone-dji:FlightYawDegree="{yaw}"
          drone-dji:FlightPitchDegree="+0.00"
          drone-dji:RtkFlag="50"
          drone-dji:RtkStdLon="0.01012"
          drone-dji:RtkStdLat="0.01024"
          drone-dji:RtkStdHgt="0.02048"/>
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>\
      """;

  private XmpSegment() {}

  static byte[] of(Shot shot) {
    var packet =
        PACKET
            .replace("{latitude}", signed(9, shot.latitude()))
            .replace("{longitude}", signed(9, shot.longitude()))
            .replace("{absolute}", signed(3, Shot.ABSOLUTE_ALTITUDE))
            .replace("{relative}", signed(3, Shot.RELATIVE_ALTITUDE))
            .replace("{yaw}", signed(2, shot.yaw()));
    return (HEADER + packet).getBytes(UTF_8);
  }

  private static String signed(int digits, double value) {
    return String.format(Locale.ROOT, "%+." + digits + "f", value);
  }
}
